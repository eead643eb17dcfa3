import type { MessagesOf } from '../messages.ts';
import { enImportBackup } from '../messages/en-import-backup.ts';
import { enRestore } from '../messages/en-restore.ts';

/** What the restoring of a backup says, in English. */
export const backupEnglish = { importBackup: enImportBackup, restore: enRestore };

/** What it says in the language of the page, and what all elements say. */
export type BackupMessages = MessagesOf<keyof typeof backupEnglish>;
