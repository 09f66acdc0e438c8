import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.getTrialQRCode).returns.resolves.toEqualTypeOf<Blob>();
void api.release();
void api.submitAudit();
void api.commit({ template_id: '7', ext_json: '{}', user_version: '1', user_desc: '' });

// @ts-expect-error: ext_json is text
void api.commit({ template_id: 7, ext_json: {}, user_version: '1', user_desc: '' });
// @ts-expect-error: user_desc is required
void api.commit({ template_id: 7, ext_json: '{}', user_version: '1' });
// @ts-expect-error: a text is answered with 85012
void api.getAuditStatus({ auditid: '1234567' });
// @ts-expect-error: the other call's spelling
void api.getLatestAuditStatus().then(({ screenshot }) => screenshot);
// @ts-expect-error: no such action
void api.revertCodeRelease({ action: 'revert' });
// @ts-expect-error: a file, not its path
void api.uploadMediaToCodeAudit({ media: '/tmp/preview.png' });
