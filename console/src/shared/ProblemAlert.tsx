import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ApiProblem, Unreachable } from '../api/problem';

interface Props {
  error: Error;
  onRetry?: () => void;
}

/** Says what went wrong and what to do about it. */
export function ProblemAlert({ error, onRetry }: Props) {
  const intl = useIntl();
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={intl.formatMessage({ id: titleOf(error) })}
    >
      <Text size="sm">
        {error instanceof ApiProblem ? error.detail : <FormattedMessage id={adviceOn(error)} />}
      </Text>
      {error instanceof ApiProblem && error.errors.length > 0 && (
        <List size="sm" mt="xs">
          {error.errors.map((field) => (
            <List.Item key={field.pointer + field.detail}>
              {field.pointer.replace(/^\//, '')} {field.detail}
            </List.Item>
          ))}
        </List>
      )}
      {error instanceof ApiProblem && error.requestId !== null && error.status >= 500 && (
        <Text size="xs" mt="xs">
          <FormattedMessage id="problem.requestId" values={{ id: error.requestId }} />
        </Text>
      )}
      {onRetry && (
        <Button size="xs" mt="sm" variant="default" onClick={onRetry}>
          <FormattedMessage id="problem.retry" />
        </Button>
      )}
    </Alert>
  );
}

function titleOf(error: Error) {
  if (error instanceof Unreachable) {
    return 'problem.unreachable';
  }
  if (!(error instanceof ApiProblem)) {
    return 'problem.unexpected';
  }
  switch (error.status) {
    case 401:
      return 'problem.signedOut';
    case 403:
      return 'problem.notPermitted';
    case 404:
      return 'problem.notFound';
    case 409:
      return 'problem.notAllowedNow';
    case 412:
      return 'problem.stale';
    case 422:
    case 400:
      return 'problem.invalid';
    default:
      return 'problem.unavailable';
  }
}

function adviceOn(error: Error) {
  return error instanceof Unreachable ? 'problem.unreachable.advice' : 'problem.unexpected.advice';
}
