import { paths } from '@/lib/paths';
import type { AuditEntry } from './queries';

/** The page of what an entry is about, where the auditor may open one. */
export function objectPath({ action, objectType, objectId }: AuditEntry): string | undefined {
  if (objectType === 'scheme' && action !== 'SCHEME_DELETED') {
    return paths.desk.scheme(objectId);
  }
  if (objectType === 'simulation') {
    return paths.desk.simulation(objectId);
  }
  if (objectType === 'action') {
    return paths.desk.action(objectId);
  }
  if (objectType === 'inquiry') {
    return paths.desk.inquiry(objectId);
  }
  if (objectType === 'notice' && action !== 'NOTICE_DELETED') {
    return paths.desk.notice(objectId);
  }
  return objectType === 'month' ? `${paths.desk.ranking}?${new URLSearchParams({ month: objectId })}` : undefined;
}
