import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ben } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { all, linesOf, queueOf, queueWorkspace } from '../testing/queue-page.ts';
import type { PerfQueue } from './queue.ts';
