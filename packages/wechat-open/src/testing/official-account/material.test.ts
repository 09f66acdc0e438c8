import { describe, expect, it } from 'vitest';
import { createOfficial, fileOf, picture } from './__fixtures__/official.js';

const add = '/cgi-bin/material/add_material';
const get = '/cgi-bin/material/get_material';

describe('permanent material', () => {
  it('answers a file, a video or articles, by what is stored', async () => {
    const { upload, call, download, fake, appId, addPicture } = await createOfficial();
    const image = await addPicture();
    const file = await download(get, { media_id: image });
    expect([file.headers.get('content-type'), (await file.arrayBuffer()).byteLength]).toEqual(['image/jpeg', 100]);

    const description = JSON.stringify({ title: 'Opening', introduction: 'Our new shop' });
    const video = await upload(`${add}?type=video`, fileOf('a.mp4', 'video/mp4'), { description });
    expect(await call(get, { media_id: video.media_id })).toEqual({
      title: 'Opening',
      description: 'Our new shop',
      down_url: expect.stringMatching(/^http/),
    });

    const news = fake.officialAccounts.addNews(appId, [{ title: 'Spring', content: 'Flowers', thumb_media_id: image }]);
    expect(await call(get, { media_id: news })).toMatchObject({
      news_item: [
        { title: 'Spring', digest: 'Flowers', thumb_media_id: image, thumb_url: expect.stringMatching(/mmbiz/) },
      ],
    });
    expect(await call(get, { media_id: 'unknown' })).toMatchObject({ errcode: 40007 });
  });

  it('needs a title for a video', async () => {
    const { upload } = await createOfficial();
    expect(await upload(`${add}?type=video`, fileOf('a.mp4', 'video/mp4'))).toMatchObject({ errcode: 47001 });
  });

  it('counts and lists by kind, newest first', async () => {
    const { upload, read, call, addPicture } = await createOfficial();
    const first = await addPicture();
    const second = await addPicture();
    await upload(`${add}?type=voice`, fileOf('a.mp3', 'audio/mpeg'));
    await upload(`${add}?type=thumb`, picture());
    expect(await read('/cgi-bin/material/get_materialcount')).toMatchObject({
      image_count: 2,
      voice_count: 1,
      video_count: 0,
      news_count: 0,
    });
    const list = '/cgi-bin/material/batchget_material';
    expect(await call(list, { type: 'image', offset: 0, count: 1 })).toMatchObject({
      total_count: 2,
      item_count: 1,
      item: [{ media_id: second, name: 'cover.jpg', update_time: 1_767_225_600 }],
    });
    expect(await call(list, { type: 'image', offset: 1, count: 20 })).toMatchObject({ item: [{ media_id: first }] });
    expect(await call(list, { type: 'thumb', offset: 0, count: 20 })).toMatchObject({ errcode: 40004 });
    expect(await call('/cgi-bin/material/del_material', { media_id: first })).toMatchObject({ errcode: 0 });
    expect(await call('/cgi-bin/material/del_material', { media_id: first })).toMatchObject({ errcode: 40007 });
    expect(await read('/cgi-bin/material/get_materialcount')).toMatchObject({ image_count: 1 });
  });

  it('holds 1,000 voices', async () => {
    const { upload } = await createOfficial();
    const voice = fileOf('a.mp3', 'audio/mpeg', 1);
    for (let count = 0; count < 1000; count++) await upload(`${add}?type=voice`, voice);
    expect(await upload(`${add}?type=voice`, voice)).toMatchObject({ errcode: 45074 });
  });

  it('cannot be deleted while a menu hands it out', async () => {
    const { call, read, addPicture } = await createOfficial();
    const media_id = await addPicture();
    await call('/cgi-bin/menu/create', { button: [{ type: 'media_id', name: 'Poster', media_id }] });
    expect(await call('/cgi-bin/material/del_material', { media_id })).toMatchObject({ errcode: 48005 });
    await read('/cgi-bin/menu/delete');
    expect(await call('/cgi-bin/material/del_material', { media_id })).toMatchObject({ errcode: 0 });
  });

  it('survives a snapshot with its bytes', async () => {
    const { fake, addPicture, call, download } = await createOfficial();
    const image = await addPicture();
    const before = fake.snapshot();
    await call('/cgi-bin/material/del_material', { media_id: image });
    fake.restore(before);
    expect((await (await download(get, { media_id: image })).arrayBuffer()).byteLength).toBe(100);
  });
});
