import { Injectable } from '@nestjs/common';
import type { Frame } from '../../ui/index.js';
import { FieldNames } from './field-names.js';
import { sayValue } from './say-value.js';

/** A field's value in words. @param path of the field, such as `names.alias` */
export type SayField = (path: string, value: unknown) => string;

/** Says what fields hold: kinds, places and topics by their names, where a record has keys. */
@Injectable()
export class FieldWords {
  constructor(private readonly names: FieldNames) {}

  in(frame: Frame): SayField {
    const { language, messages } = frame;
    const kinds: Readonly<Record<string, string>> = messages.terms.organisationKinds;
    const byName: Readonly<Record<string, (key: string) => string>> = {
      kinds: (kind) => kinds[kind] ?? kind,
      ags: (key) => this.names.placeText(key, language),
      seat: (key) => this.names.placeText(key, language),
      area: (key) => this.names.placeText(key, language),
      topics: (slug) => this.names.topicText(slug, language),
    };
    return (path, value) => {
      const name = byName[path];
      const named = (one: unknown) => {
        if (isReference(one)) return one.title ?? this.names.topicText(one.slug, language);
        return name && typeof one === 'string' && one !== '' ? name(one) : one;
      };
      return sayValue(Array.isArray(value) ? value.map(named) : named(value), frame);
    };
  }
}

/** Something an entry names; the title of a topic depends on the language, and is null. */
function isReference(one: unknown): one is { readonly slug: string; readonly title: string | null } {
  return typeof one === 'object' && one !== null && 'slug' in one && 'title' in one;
}
