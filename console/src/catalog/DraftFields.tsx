import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { DraftField } from './DraftField';
import { type Draft, fieldsOf, type Rules } from './fields';
import type { Labels } from './labels';

interface Props<Of extends Rules> {
  rules: Of;
  labels: Labels<keyof Of & string>;
  draft: Draft<Of>;
  errors: Record<string, string>;
  onChange: (field: keyof Of & string, text: string) => void;
  /** Fields that look another way than their rule says. */
  instead?: Partial<Record<keyof Of & string, ReactNode>>;
}

/** All fields of a form. */
export function DraftFields<Of extends Rules>({
  rules,
  labels,
  draft,
  errors,
  onChange,
  instead,
}: Props<Of>) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {fieldsOf(rules).map((field) => {
        const rule = rules[field];
        return (
          instead?.[field] ??
          (rule && (
            <DraftField
              key={field}
              field={field}
              rule={rule}
              label={labels[field]}
              text={draft[field]}
              error={errors[field]}
              onChange={(text) => onChange(field, text)}
            />
          ))
        );
      })}
    </SimpleGrid>
  );
}
