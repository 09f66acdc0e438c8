import { createServer } from 'node:http';

const answer = JSON.stringify({
  errcode: 0,
  errmsg: 'ok',
  exp_info: { exp_time: 1_700_000_000, exp_version: '1.4.0', exp_desc: 'fixes '.repeat(60) },
  release_info: { release_time: 1_690_000_000, release_version: '1.3.0', release_desc: 'notes '.repeat(60) },
});
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
