import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { auditStatusOf, type Room, type RoomGoods, roomOf, statusOf } from './live-state.js';

const maxRoomGoods = 200;
/** How long a product is shown to everybody, and how long its video takes after it was explained. Assumptions. */
const pushMs = 5000;
const videoMs = 60_000;

interface Input {
  readonly roomId: number;
  readonly goodsId: number;
}

/** Products in rooms. One that is not in the room answers 300024, an assumption. */
export function liveRoomGoodsRoutes(world: World): Routes {
  return {
    importGoods: forProgram(world, (program, { roomId, ids }: { roomId: number; ids: readonly number[] }) => {
      const room = roomOf(program, roomId);
      if (![101, 102, 105].includes(statusOf(world, room))) throw refusal(300023);
      for (const id of ids) {
        const goods = program.operations.live.goods.get(id);
        if (goods === undefined) throw refusal(300024);
        if (auditStatusOf(world, goods) !== 2) throw refusal(300025);
      }
      const added = [...new Set(ids)].filter((id) => !room.goods.some(({ goodsId }) => goodsId === id));
      if (room.goods.length + added.length > maxRoomGoods) throw refusal(300033);
      for (const goodsId of added)
        room.goods.push({ goodsId, onSale: true, pushedAt: undefined, explainedAt: undefined });
      return {};
    }),
    deleteGoodsInRoom: forProgram(world, (program, input: Input) => {
      const [room, goods] = find(program, input);
      if (isPushing(world, goods)) throw refusal(300047);
      room.goods = room.goods.filter((one) => one !== goods);
      return {};
    }),
    saleGoods: forProgram(world, (program, input: Input & { onSale: 0 | 1 }) => {
      const [, goods] = find(program, input);
      if (isPushing(world, goods)) throw refusal(300049);
      goods.onSale = input.onSale === 1;
      return {};
    }),
    pushGoods: forProgram(world, (program, input: Input) => {
      const [room, goods] = find(program, input);
      if (statusOf(world, room) !== 101) throw refusal(300023);
      if (room.goods.some((one) => isPushing(world, one))) throw refusal(300047);
      goods.pushedAt = world.clock.now();
      return {};
    }),
    sortGoods: forProgram(
      world,
      (program, input: { roomId: number; goods: readonly { goodsId: number | string }[] }) => {
        const room = roomOf(program, input.roomId);
        const order = input.goods.map(({ goodsId }) => Number(goodsId));
        if (order.some((id) => !room.goods.some(({ goodsId }) => goodsId === id))) throw refusal(300024);
        // Products that are not named go to the end, as they were.
        const place = ({ goodsId }: RoomGoods): number =>
          order.includes(goodsId) ? order.indexOf(goodsId) : order.length;
        room.goods = room.goods.toSorted((one, other) => place(one) - place(other));
        return {};
      },
    ),
    downloadGoodsVideo: forProgram(world, (program, input: Input) => {
      const [{ roomId }, { goodsId, explainedAt }] = find(program, input);
      if (explainedAt === undefined) throw refusal(300044);
      if (world.clock.now() < explainedAt + videoMs) throw refusal(300045);
      return { url: `http://replay.example.com/${roomId}/${goodsId}.mp4` };
    }),
  };
}

function find(program: Account, { roomId, goodsId }: Input): [Room, RoomGoods] {
  const room = roomOf(program, roomId);
  const goods = room.goods.find((one) => one.goodsId === goodsId);
  if (goods === undefined) throw refusal(300024);
  return [room, goods];
}

function isPushing(world: World, { pushedAt }: RoomGoods): boolean {
  return pushedAt !== undefined && world.clock.now() < pushedAt + pushMs;
}
