import type { Examples } from '../example.js';
import type * as tickets from './tickets.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof tickets> = {
  setBoardingPassCheckIn: {
    request: {
      card_id: 'card-id-1',
      code: 'code-1',
      etkt_bnr: 'Example etkt bnr',
      class: 'Example class',
      passenger_name: '15',
      seat: 'Example seat',
      qrcode_data: 'Example qrcode data',
      is_cancel: true,
    },
    response: {},
  },
  updateMeetingTicket: {
    request: {
      card_id: 'card-id-1',
      code: 'code-1',
      begin_time: 1735689600,
      end_time: 1735689600,
      zone: 'ap-guangzhou',
      entrance: 'Example entrance',
      seat_number: 'seat-number-1',
    },
    response: {},
  },
  updateMovieTicket: {
    request: {
      card_id: 'card-id-1',
      code: 'code-1',
      ticket_class: 'Example ticket class',
      screening_room: 'Example screening room',
      show_time: 1735689600,
      duration: 1,
      seat_number: ['seat-number-1'],
    },
    response: {},
  },
};
