import { type Html, html } from '../../../shared/html.ts';
import type { Page } from '../../../shared/page.ts';
import { button } from '../../../shared/parts.ts';
import type { Program } from '../programs.ts';
import { type Scan, stageOf } from '../progress.ts';

/** Waits that are under way in the background. */
export interface Waiting {
  readonly scan: boolean;
  readonly audit: boolean;
}

/** What stands next for a version, and the button for it. @param waiting - the background waits that are under way. */
export function nextStep(page: Page, { record: { appId }, progress }: Program, waiting: Waiting): Html {
  const { say } = page;
  const step = (name: string): string => `/programs/${appId}/${name}`;
  const card = (title: string, text: string, ...buttons: readonly Html[]): Html =>
    html`<div class="todo"><h2>${title}</h2><p>${text}</p>${buttons.length > 0 && html`<div class="buttons">${buttons}</div>`}</div>`;
  const withdraw = button(step('withdraw'), say('Withdraw from audit', '撤回审核'), { look: 'quiet' });
  if (waiting.scan)
    return card(
      say('WeChat is scanning the code…', '微信正在检测代码…'),
      say(
        'It looks for privacy interfaces; that takes between seconds and 10 minutes. This page follows by itself.',
        '正在检查隐私接口，需几秒到 10 分钟，页面会自动更新。',
      ),
    );
  const { audit, scan } = progress;
  if (audit?.status === 'rejected')
    return html`${card(say('The audit was rejected', '审核未通过'), say('The reviewer writes:', '审核意见：'))}${rejection(page, audit.reason)}`;
  switch (stageOf(progress)) {
    case undefined:
      return card(
        say('Next: commit a version', '下一步：提交代码'),
        say('Choose a template below and commit it as the trial version.', '在下方选择模板，提交为体验版。'),
      );
    case 'committed':
      return card(
        say('Next: wait for the scan', '下一步：等待检测'),
        say(
          'WeChat scans every commit. Submitting before the scan ends fails with 61039.',
          '每次提交后微信会检测代码，检测完成前送审会返回 61039。',
        ),
        button(step('scan'), say('Wait for the scan', '等待检测完成'), { look: 'primary' }),
      );
    case 'scanned':
      return html`${scan && findings(page, scan)}${card(
        say('Next: submit for audit', '下一步：提交审核'),
        say(
          'A reviewer of WeChat looks at the trial version. That usually takes hours to days.',
          '由微信审核人员审核体验版，通常需要数小时到数天。',
        ),
        button(step('submit'), say('Submit for audit', '提交审核'), { look: 'primary' }),
        ...(scan?.undeclared.length
          ? [
              button(step('submit'), say('Submit, saying that they are not used', '送审并声明未使用这些接口'), {
                fields: { privacyApiNotUsed: 'yes' },
              }),
            ]
          : []),
      )}`;
    case 'in-audit':
      return card(
        audit?.status === 'delayed'
          ? say('The audit is delayed', '审核延后')
          : say('In audit: waiting for the reviewer', '审核中：等待审核结果'),
        audit?.reason ??
          say(
            'The decision comes as a push, and is asked for every 5 minutes besides.',
            '结果会通过推送送达，同时每 5 分钟主动查询一次。',
          ),
        withdraw,
        ...(waiting.audit ? [] : [button(step('wait'), say('Wait again', '继续等待'))]),
      );
    case 'approved':
      return card(
        say('Approved. Next: release', '审核通过，下一步：发布'),
        audit?.via === 'push'
          ? say('WeChat’s push brought the news.', '由微信推送得知结果。')
          : say('Found by asking WeChat.', '由主动查询得知结果。'),
        button(step('release'), say('Release', '发布上线'), { look: 'primary' }),
      );
    case 'released':
      return progress.online === 'rolled-back'
        ? card(
            say('Rolled back', '已回退'),
            say(
              'The version before is online again. Commit a mended one when ready.',
              '线上已恢复到之前的版本，修复后可重新提交。',
            ),
          )
        : card(
            say('Online', '已上线'),
            say(
              'Users get this version now. Commit the next one below, or roll back.',
              '用户现在使用的就是此版本。可在下方提交新版本，或回退。',
            ),
          );
  }
}

function rejection({ say }: Page, reason: string | undefined): Html {
  return html`<blockquote>${reason ?? say('No reason was given.', '未给出原因。')}</blockquote>
    <p><b>${say('What to do:', '怎么办：')}</b> ${say(
      'Mend what the reviewer names, commit the mended version below, wait for its scan, and submit again. Releasing is not possible until a version is approved.',
      '按审核意见修改，在下方提交修改后的版本，等待检测完成后重新送审。审核通过前不能发布。',
    )}</p>`;
}

function findings({ say }: Page, { withoutRight, undeclared }: Scan): Html | undefined {
  if (withoutRight.length + undeclared.length === 0) return undefined;
  return html`<div class="notice bad">
    <p><b>${say('The scan found privacy interfaces that audit will refuse (61040):', '检测发现会导致送审失败（61040）的隐私接口：')}</b></p>
    ${withoutRight.length > 0 && html`<p>${say('Used without the right to:', '未获得权限：')} <code>${withoutRight.join(', ')}</code></p>`}
    ${undeclared.length > 0 && html`<p>${say('Not declared:', '未声明：')} <code>${undeclared.join(', ')}</code></p>`}
  </div>`;
}
