import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link setBoardingPassCheckIn}. */
export interface SetBoardingPassCheckInRequest {
  /** Ticket, from {@link createCard}; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Number of the electronic ticket. */
  etkt_bnr?: string | undefined;
  /** Cabin class. */
  class?: string | undefined;
  /** Name of the passenger, at most 15 Chinese characters. */
  passenger_name?: string | undefined;
  /** Seat. */
  seat?: string | undefined;
  /** QR code of the electronic boarding pass. */
  qrcode_data?: string | undefined;
  /** True cancels the check-in. */
  is_cancel?: boolean | undefined;
}

/** Result of {@link setBoardingPassCheckIn}. */
export type SetBoardingPassCheckInResponse = NoFields;

/**
 * 更新飞机票信息。Checks a passenger in on a boarding pass, or cancels it.
 * Calls `POST /card/boardingpass/checkin`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4
 */
export const setBoardingPassCheckIn: WechatEndpoint<
  SetBoardingPassCheckInRequest,
  SetBoardingPassCheckInResponse,
  'authorizer'
> = {
  id: 'cardBoardingPassCheckin',
  family: 'oa-card',
  method: 'POST',
  path: '/card/boardingpass/checkin',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string().optional(),
      code: z.string(),
      etkt_bnr: z.string().optional(),
      class: z.string().optional(),
      passenger_name: z.string().optional(),
      seat: z.string().optional(),
      qrcode_data: z.string().optional(),
      is_cancel: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateMeetingTicket}. */
export interface UpdateMeetingTicketRequest {
  /** Ticket, from {@link createCard}; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Start of the event, seconds since the epoch. */
  begin_time?: number | undefined;
  /** End of the event, seconds since the epoch. */
  end_time?: number | undefined;
  /** Area. */
  zone?: string | undefined;
  /** Entrance. */
  entrance?: string | undefined;
  /** Seat. */
  seat_number?: string | undefined;
}

/** Result of {@link updateMeetingTicket}. */
export type UpdateMeetingTicketResponse = NoFields;

/**
 * 更新会议门票。Sets time, area, entrance and seat of the event ticket of a user.
 * Calls `POST /card/meetingticket/updateuser`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2
 */
export const updateMeetingTicket: WechatEndpoint<
  UpdateMeetingTicketRequest,
  UpdateMeetingTicketResponse,
  'authorizer'
> = {
  id: 'cardMeetingTicketUpdateUser',
  family: 'oa-card',
  method: 'POST',
  path: '/card/meetingticket/updateuser',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string().optional(),
      code: z.string(),
      begin_time: z.number().optional(),
      end_time: z.number().optional(),
      zone: z.string().optional(),
      entrance: z.string().optional(),
      seat_number: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateMovieTicket}. */
export interface UpdateMovieTicketRequest {
  /** Ticket, from {@link createCard}; needed when codes are custom. */
  card_id?: string | undefined;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Kind of film, such as 2D or 3D. */
  ticket_class?: string | undefined;
  /** Hall of the cinema. */
  screening_room?: string | undefined;
  /** Start of the film, seconds since the epoch. */
  show_time?: number | undefined;
  /** Length in minutes. */
  duration?: number | undefined;
  /** Seats. */
  seat_number?: string[] | undefined;
}

/** Result of {@link updateMovieTicket}. */
export type UpdateMovieTicketResponse = NoFields;

/**
 * 更新电影票。Sets showing, hall and seats of the cinema ticket of a user.
 * Calls `POST /card/movieticket/updateuser`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7
 */
export const updateMovieTicket: WechatEndpoint<UpdateMovieTicketRequest, UpdateMovieTicketResponse, 'authorizer'> = {
  id: 'cardMovieTicketUpdateUser',
  family: 'oa-card',
  method: 'POST',
  path: '/card/movieticket/updateuser',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string().optional(),
      code: z.string(),
      ticket_class: z.string().optional(),
      screening_room: z.string().optional(),
      show_time: z.number().optional(),
      duration: z.number().optional(),
      seat_number: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
