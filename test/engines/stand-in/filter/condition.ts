/** A filter, read. `at` is where its attribute stands in the text, 0-based, for what errors say. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'compare'; readonly field: Field; readonly operator: Operator; readonly value: string }
  | { readonly kind: 'between'; readonly field: Field; readonly from: string; readonly to: string }
  | { readonly kind: 'in'; readonly field: Field; readonly values: readonly string[] }
  | { readonly kind: 'exists' | 'null' | 'empty'; readonly field: Field }
  | {
      readonly kind: 'radius';
      readonly lat: number;
      readonly lng: number;
      readonly metres: number;
      readonly at: At;
    }
  | {
      readonly kind: 'box';
      readonly top: readonly [number, number];
      readonly bottom: readonly [number, number];
      readonly at: At;
    };

export type Operator = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'STARTS WITH' | 'CONTAINS';

/** Where something stands in a filter: offset, length and the whole text. */
export interface At {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Field {
  readonly name: string;
  readonly at: At;
}
