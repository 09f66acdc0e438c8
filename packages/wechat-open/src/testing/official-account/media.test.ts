import { describe, expect, it } from 'vitest';
import { createOfficial, fileOf, lily, picture } from './__fixtures__/official.js';

const mebibyte = 1024 * 1024;

describe('temporary media', () => {
  it('gives the file back for three days', async () => {
    const { upload, download, fake } = await createOfficial();
    const sent = await upload('/cgi-bin/media/upload?type=image', picture());
    expect(sent).toMatchObject({ type: 'image', created_at: 1_767_225_600 });
    const path = `/cgi-bin/media/get?media_id=${sent.media_id}`;
    const answer = await download(path);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect((await answer.arrayBuffer()).byteLength).toBe(100);
    await fake.clock.advance('3d');
    expect(await (await download(path)).json()).toMatchObject({ errcode: 40007 });
  });

  it('answers a link for a video and only hands voices to the JS-SDK call', async () => {
    const { upload, read, download } = await createOfficial();
    const video = await upload('/cgi-bin/media/upload?type=video', fileOf('a.mp4', 'video/mp4'));
    expect(await read(`/cgi-bin/media/get?media_id=${video.media_id}`)).toMatchObject({
      video_url: expect.stringMatching(/^http/),
    });
    expect(await read(`/cgi-bin/media/get/jssdk?media_id=${video.media_id}`)).toMatchObject({ errcode: 40007 });
    const voice = await upload('/cgi-bin/media/upload?type=voice', fileOf('a.amr', 'audio/amr'));
    const answer = await download(`/cgi-bin/media/get/jssdk?media_id=${voice.media_id}`);
    expect(answer.headers.get('content-type')).toBe('voice/speex');
  });

  it.each([
    ['image', fileOf('a.jpg', 'image/jpeg', 10 * mebibyte + 1), 40009],
    ['voice', fileOf('a.mp3', 'audio/mpeg', 2 * mebibyte + 1), 40010],
    ['video', fileOf('a.mp4', 'video/mp4', 10 * mebibyte + 1), 40011],
    ['thumb', fileOf('a.jpg', 'image/jpeg', 64 * 1024 + 1), 40012],
    ['image', fileOf('a.jpg', 'image/jpeg', 0), 44001],
    ['video', fileOf('a.avi', 'video/x-msvideo'), 40005],
    ['thumb', fileOf('a.png', 'image/png'), 40005],
    ['music', fileOf('a.mp3', 'audio/mpeg'), 40004],
  ])('refuses %s files that break its rules with %s', async (type, file, errcode) => {
    const { upload } = await createOfficial();
    expect(await upload(`/cgi-bin/media/upload?type=${type}`, file)).toMatchObject({ errcode });
  });

  it('calls the id of a thumbnail thumb_media_id', async () => {
    const { upload } = await createOfficial();
    const answer = await upload('/cgi-bin/media/upload?type=thumb', picture());
    expect(answer).toMatchObject({ type: 'thumb', thumb_media_id: expect.any(String) });
    expect(answer).not.toHaveProperty('media_id');
  });

  it('has what a follower sent', async () => {
    const { fake, appId, download, received } = await createOfficial();
    await fake.officialAccounts.write(appId, lily, { kind: 'image', file: picture(5) });
    const mediaId = /<MediaId><!\[CDATA\[(.+?)\]/.exec(received[0]?.plaintext ?? '')?.[1];
    const answer = await download(`/cgi-bin/media/get?media_id=${mediaId}`);
    expect((await answer.arrayBuffer()).byteLength).toBe(5);
  });
});

describe('pictures of articles', () => {
  it('takes JPG and PNG below 1 MB', async () => {
    const { upload } = await createOfficial();
    const path = '/cgi-bin/media/uploadimg';
    expect(await upload(path, picture())).toMatchObject({ url: expect.stringMatching(/^http:\/\/mmbiz\.qpic\.cn\//) });
    expect(await upload(path, picture(mebibyte))).toMatchObject({ errcode: 40009 });
    expect(await upload(path, fileOf('a.gif', 'image/gif'))).toMatchObject({ errcode: 40005 });
  });
});
