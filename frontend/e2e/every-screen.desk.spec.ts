import { allScreensInEnglish } from './support/english';

allScreensInEnglish();
