import type { ProgramCaller } from '../../__fixtures__/program.js';

/** Uploads a small file as temporary media. @returns its media id. */
export async function uploadPicture({ fake, token }: ProgramCaller): Promise<string> {
  const form = new FormData();
  form.append('media', new File(['picture'], 'a.jpg', { type: 'image/jpeg' }));
  const url = `${fake.origin}/cgi-bin/media/upload?access_token=${token}&type=image`;
  const response = await fake.fetch(url, { method: 'POST', body: form });
  const { media_id } = (await response.json()) as { media_id: string };
  return media_id;
}
