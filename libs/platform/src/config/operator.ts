import { z } from 'zod';

const LONGEST = 300;

const text = z.string().trim().min(1).max(LONGEST).optional();

/** Settings that say who runs the installation. They are shown to everybody; none is needed to start. */
export const operatorSettings = {
  OPERATOR_NAME: text,
  OPERATOR_ADDRESS: text,
  OPERATOR_REPRESENTED_BY: text,
  OPERATOR_EMAIL: z.email().max(LONGEST).optional(),
  OPERATOR_PHONE: text,
  OPERATOR_REGISTER: text,
  OPERATOR_PRIVACY_CONTACT: text,
};

/** Who runs the installation, for imprint, privacy notice and feedback; null where the operator has not said. */
export interface Operator {
  readonly name: string | null;
  /** Street, postcode and town on one line. */
  readonly address: string | null;
  readonly representedBy: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Register and number: "Vereinsregister Köln, VR 12345". */
  readonly register: string | null;
  /** Whom to ask about personal data, where that is not the operator itself. */
  readonly privacyContact: string | null;
}

export function operatorOf(values: z.infer<z.ZodObject<typeof operatorSettings>>): Operator {
  return {
    name: values.OPERATOR_NAME ?? null,
    address: values.OPERATOR_ADDRESS ?? null,
    representedBy: values.OPERATOR_REPRESENTED_BY ?? null,
    email: values.OPERATOR_EMAIL ?? null,
    phone: values.OPERATOR_PHONE ?? null,
    register: values.OPERATOR_REGISTER ?? null,
    privacyContact: values.OPERATOR_PRIVACY_CONTACT ?? null,
  };
}
