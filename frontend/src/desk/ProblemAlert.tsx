import { Alert } from 'antd';
import { ProblemNumbers, useErrorWords } from '@/kit/ErrorPanel';

/** A refused action, next to where it was asked for. */
export function ProblemAlert({ error }: { error: unknown }) {
  const words = useErrorWords(error);
  if (!error) {
    return null;
  }
  return (
    <Alert
      type="error"
      showIcon
      title={words.title}
      description={
        <>
          {words.hint}
          <ProblemNumbers error={error} start />
        </>
      }
    />
  );
}
