import { Select, type SelectProps } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';

interface Props {
  id: string;
  label: FormatjsIntl.Message['ids'];
  help: FormatjsIntl.Message['ids'];
  data: SelectProps['data'];
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** A field for one of many known words, found by typing a part of it. */
export function ChoiceField({ id, label, help, data, text, error, onChange }: Props) {
  const intl = useIntl();
  return (
    <Select
      id={id}
      label={<FormattedMessage id={label} />}
      description={<FormattedMessage id={help} />}
      data={data}
      value={text}
      error={error}
      searchable
      allowDeselect={false}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      nothingFoundMessage={intl.formatMessage({ id: 'settings.nothingFound' })}
      onChange={(value) => value !== null && onChange(value)}
    />
  );
}
