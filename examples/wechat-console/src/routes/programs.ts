import { ValidationError } from '@minigate/core';
import { type Request, type Response, Router } from 'express';
import type { Words } from '../../../shared/notices.ts';
import type { Console, PageTools } from '../console.ts';
import type { NewVersion } from '../programs.ts';
import { programPage } from '../views/program.ts';

/** The page of a mini program and its steps. */
export function programRoutes({ wx, programs, notices, jobs }: Console, { pageOf }: PageTools): Router {
  const router = Router();

  router.get('/programs/:appId', async (request, response, next) => {
    const { appId } = request.params;
    const program = await programs.get(appId);
    if (program === undefined) return next();
    const waiting = { scan: jobs.running('scan', appId), audit: jobs.running('audit', appId) };
    response.send(programPage(pageOf(request, response), program, { notice: notices.get(appId), waiting }));
  });

  router.get('/programs/:appId/trial-qr', async (request, response) => {
    const image = await programs.trialQr(request.params.appId);
    response.type(image.type || 'image/jpeg').send(Buffer.from(await image.arrayBuffer()));
  });

  const step = (name: string, words: Words, work: (appId: string, form: Form) => unknown): void => {
    router.post(`/programs/:appId/${name}`, async (request: Request<{ appId: string }>, response: Response) => {
      const { appId } = request.params;
      await notices.run(appId, words, async () => work(appId, request.body as Form));
      // Even a failed step may have changed something there.
      programs.forget(appId);
      response.redirect(303, `/programs/${encodeURIComponent(appId)}`);
    });
  };
  step('commit', { en: 'Commit', zh: '提交代码' }, (appId, form) => programs.commit(appId, newVersion(form)));
  step('scan', { en: 'Wait for the scan', zh: '等待检测' }, (appId) => programs.scan(appId));
  step('submit', { en: 'Submit for audit', zh: '提交审核' }, (appId, form) =>
    programs.submit(appId, { privacyApiNotUsed: form['privacyApiNotUsed'] === 'yes' }),
  );
  step('wait', { en: 'Wait for the decision', zh: '等待审核结果' }, (appId) => programs.wait(appId));
  step('withdraw', { en: 'Withdraw from audit', zh: '撤回审核' }, (appId) => programs.withdraw(appId));
  step('release', { en: 'Release', zh: '发布上线' }, (appId) => programs.release(appId));
  step('rollback', { en: 'Roll back', zh: '回退版本' }, (appId, { appVersion }) =>
    programs.rollback(appId, appVersion ? Number(appVersion) : undefined),
  );
  step('read', { en: 'Read again', zh: '重新读取' }, async (appId) => {
    programs.forgetAll();
    await wx.authorizers.refresh(appId);
  });
  return router;
}

type Form = Readonly<Record<string, string | undefined>>;

function newVersion({ templateId, version, description, ext }: Form): NewVersion {
  return {
    templateId: Number(templateId),
    version: version ?? '',
    description: description ?? '',
    ext: extObject(ext ?? '{}'),
  };
}

function extObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw new ValidationError('request', [{ path: 'ext.json', message: 'is not valid JSON' }]);
  }
}
