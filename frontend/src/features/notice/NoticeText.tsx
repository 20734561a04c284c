import { paragraphs } from './model';
import styles from './Notice.module.css';

export function NoticeText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {paragraphs(text).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs do not move
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}
