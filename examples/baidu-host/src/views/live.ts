import type { DeadLetter, MirrorChange, MirrorMetrics } from '@minigate/baidu-oss';
import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip, moment } from '../../../shared/parts.ts';
import { fact, head, workCards } from '../../../shared/pieces.ts';
import type { Work } from '../../../shared/works.ts';
import type { Intake } from '../intake.ts';
import type { Readings } from '../readings.ts';
import { changeLine } from './change.ts';
import { document } from './page.ts';

/** What the live page shows. */
export interface LiveView {
  /** Newest first. */
  readonly changes: readonly MirrorChange[];
  /** Of mini programs, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly metrics: MirrorMetrics;
  readonly letters: readonly DeadLetter[];
  readonly intake: Pick<Intake, 'kind' | 'state'>;
  readonly difference: ReturnType<Readings['difference']>;
  readonly works: readonly Work[];
  readonly notice: Notice | undefined;
}

/** Changes as they come, and how the mirror is. */
export function livePage(
  page: Page,
  { changes, names, metrics, letters, intake, difference, works, notice }: LiveView,
): string {
  const { say } = page;
  return document(
    page,
    say('Live', '实时变更'),
    html`${head(
      page,
      say('Changes as they come', '实时变更'),
      say(
        'A notice only says that something changed. The mirror reads it anew, compares, and tells what is different.',
        '通知只说明“有变更”。镜像会重新读取并比对，给出前后差异。',
      ),
      notice,
      button('/live/reconcile', say('Reconcile', '全量对账'), { look: 'primary' }),
    )}
    <section id="works" data-live aria-label="${say('Under way', '进行中')}">${workCards(page, works)}</section>
    <div id="difference" data-live>${difference && reconciled(page, difference)}</div>
    <section id="metrics" data-live class="card" aria-labelledby="metrics-title"><h2 id="metrics-title">${say('Mirror', '镜像状态')} ${intakeChip(page, intake)}</h2>${figures(page, metrics)}</section>
    <section class="card" aria-labelledby="changes-title">
      <h2 id="changes-title">${say('Changes', '变更')} <span class="dot" id="changes-state" title="${say('updates by themselves', '自动更新')}"></span></h2>
      <ol class="changes feed" id="changes" data-after="${changes[0]?.seq ?? 0}" data-empty="${say('Nothing yet.', '暂无。')}" tabindex="0" aria-label="${say('Changes', '变更')}">${changes.map((change) => changeLine(page, change, names))}</ol>
    </section>
    <section id="letters" data-live class="card" aria-labelledby="letters-title"><h2 id="letters-title">${say('Dead letters', '死信')} <small>${metrics.deadLetters}</small></h2>
      <p class="hint">${say('Notices that cannot be worked off. They do not stop the others.', '无法处理的通知，不会阻塞其它通知。')}</p>
      <ul class="changes">${letters.map((letter) => letterLine(page, letter))}</ul>
    </section>
    <section class="card" aria-labelledby="backfill-title"><h2 id="backfill-title">${say('Read mini programs', '回填小程序')}</h2>
      <p class="hint">${say('The alliance has no list of them: give their ids. A read that was cut short goes on where it was.', '联盟没有小程序列表接口，请填写 ID。中断后会从断点继续。')}</p>
      <form class="row" method="post" action="/live/backfill">
        <label>${say('Ids', '小程序 ID')} <input name="appIds" required maxlength="21000" inputmode="numeric" placeholder="9007199254741000, …"></label>
        <button>${say('Read', '读取')}</button>
      </form>
    </section>
    <script src="/changes.js" type="module"></script>`,
  );
}

/** Where notices come from. */
function intakeChip({ say }: Page, { kind, state }: LiveView['intake']): Html {
  if (kind === 'none') return chip('wait', say('no notices: set KAFKA_BROKERS', '未接入通知：请设置 KAFKA_BROKERS'));
  const now = state();
  const name = kind === 'kafka' ? 'Kafka' : say('without a broker', '无 Kafka');
  if (now === 'connected') return chip('good', name);
  return now === 'connecting'
    ? chip('wait', `${name}: ${say('connecting', '连接中')}`)
    : chip('bad', `${name}: ${now.failure}`);
}

function figures({ say }: Page, metrics: MirrorMetrics): Html {
  const { notices, coalesced, fetches, changes, staleReads, pending, oldestPendingMs, settling, undelivered } = metrics;
  const waiting = oldestPendingMs > 0 ? ` · ${(oldestPendingMs / 1_000).toFixed(1)} s` : '';
  return html`<dl class="facts figures">
    ${fact(say('Notices', '通知'), notices)}
    ${fact(say('Coalesced', '合并'), coalesced)}
    ${fact(say('Reads', '读取次数'), fetches)}
    ${fact(say('Changes', '变更'), changes)}
    ${fact(say('Lag', '积压'), `${pending}${waiting}`)}
    ${fact(say('To be read again', '待复读'), settling)}
    ${fact(say('Older reads dropped', '丢弃的旧读取'), staleReads)}
    ${fact(say('Dead letters', '死信'), metrics.deadLetters)}
    ${fact(say('Not told yet', '待分发'), undelivered)}
  </dl>`;
}

function reconciled(page: Page, { apps, counts, missing, at }: NonNullable<LiveView['difference']>): Html {
  const { say } = page;
  const changed = counts.appChanged + counts.packageChanged;
  const removed = counts.appRemoved + counts.packageRemoved;
  const found = changed + removed;
  return html`<p class="notice good">${
    found === 0
      ? say(`${apps} mini programs are as the platform says`, `${apps} 个小程序均与平台一致`)
      : say(
          `${apps} mini programs: ${changed} differences mended, ${removed} taken away`,
          `${apps} 个小程序：修复差异 ${changed} 处，移除 ${removed} 处`,
        )
  }${missing.length > 0 && say(`, ${missing.length} unknown`, `，未知 ${missing.length} 个`)} · ${moment(page, at)}</p>`;
}

function letterLine(page: Page, { id, reason, times, lastAt, value }: DeadLetter): Html {
  const { say } = page;
  const bytes = Buffer.from(value, 'base64');
  return html`<li class="change"><p class="split"><span><b>${reason}</b> ${times > 1 && `× ${times}`}</span><small>${moment(page, lastAt)}</small></p>
    <p><code>${bytes.subarray(0, 32).toString('hex')}${bytes.length > 32 && '…'}</code></p>
    <div class="buttons">${button(`/live/${id}/replay`, say('Handle again', '重新处理'))}${button(`/live/${id}/drop`, say('Drop', '丢弃'), { look: 'quiet' })}</div></li>`;
}
