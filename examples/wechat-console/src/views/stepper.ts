import { type Html, html } from '../../../shared/html.ts';
import type { Page } from '../../../shared/page.ts';
import { chip } from '../../../shared/parts.ts';
import { type Progress, stageOf, stages } from '../progress.ts';

/** Where a version stands, as a row of steps. */
export function stepper(page: Page, progress: Progress, scanning: boolean): Html {
  const { say } = page;
  const stage = stageOf(progress);
  const done = stage === undefined ? -1 : stages.indexOf(stage);
  const rejected = progress.audit?.status === 'rejected';
  const labels: Readonly<Record<(typeof stages)[number], string>> = {
    committed: say('Committed', '已提交'),
    scanned: scanning ? say('Scanning…', '检测中…') : say('Scanned', '已检测'),
    'in-audit': rejected
      ? say('Rejected', '已驳回')
      : progress.audit?.status === 'delayed'
        ? say('Delayed', '审核延后')
        : say('In audit', '审核中'),
    approved: say('Approved', '已通过'),
    released: progress.online === 'rolled-back' ? say('Rolled back', '已回退') : say('Released', '已发布'),
  };
  return html`<ol class="steps" aria-label="${say('Progress of this version', '此版本的进度')}">${stages.map(
    (name, index) => {
      const failed = rejected && name === 'in-audit';
      const back = progress.online === 'rolled-back' && name === 'released';
      const state = failed ? 'failed' : back ? 'back' : index <= done ? 'done' : index === done + 1 ? 'upcoming' : '';
      return html`<li class="${state} ${name === 'scanned' && scanning ? 'busy' : ''}" ${index === done && html`aria-current="step"`}>
      <span class="mark" aria-hidden="true">${failed ? '✕' : back ? '↩' : index <= done ? '✓' : index + 1}</span>
      <span>${labels[name]}</span>
    </li>`;
    },
  )}</ol>`;
}

/** The same in one word. */
export function stageChip(page: Page, progress: Progress): Html {
  const { say } = page;
  if (progress.audit?.status === 'rejected') return chip('bad', say('Rejected', '已驳回'));
  switch (stageOf(progress)) {
    case undefined:
      return chip('plain', say('No code yet', '未提交代码'));
    case 'committed':
      return chip('plain', say('Committed', '已提交'));
    case 'scanned':
      return chip('plain', say('Scanned', '已检测'));
    case 'in-audit':
      return chip('wait', say('In audit', '审核中'));
    case 'approved':
      return chip('good', say('Approved', '已通过'));
    case 'released':
      return progress.online === 'rolled-back'
        ? chip('wait', say('Rolled back', '已回退'))
        : chip('good', say('Released', '已发布'));
  }
}
