import { Router } from 'express';
import { type FormAction, formRoutes, textOf } from '../../../shared/form.ts';
import type { PageTools } from '../app.ts';
import type { Host } from '../host.ts';
import { signInPage } from '../views/sign-in.ts';

const page = '/sign-in';

/** Users and devices: what Baidu asks of the host, and the host of Baidu. */
export function signInRoutes({ signIns, notices, platform }: Host, { pageOf }: PageTools): Router {
  const actions: Readonly<Record<string, FormAction>> = {
    begin: {
      words: { en: 'Open the mini program', zh: '打开小程序' },
      run: (form) => signIns.begin(textOf(form, 'clientId'), textOf(form, 'user')),
    },
    device: {
      words: { en: 'Have a device id signed', zh: '签名 SwanID' },
      run: (form) => signIns.signDevice(textOf(form, 'clientId')),
    },
  };
  return Router()
    .get(page, (request, response) => {
      response.send(signInPage(pageOf(request, response), signIns, platform, notices.get(page)));
    })
    .use(formRoutes(notices, page, actions));
}
