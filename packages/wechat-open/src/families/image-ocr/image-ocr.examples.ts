import type { Examples } from '../example.js';
import type * as imageOcr from './image-ocr.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof imageOcr> = {
  cropImage: {
    request: { img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: { results: [{ crop_left: 1, crop_top: 1, crop_right: 1, crop_bottom: 1 }], img_size: { w: 1, h: 1 } },
  },
  scanCode: {
    request: { img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      code_results: [
        {
          type_name: 'Corner shop',
          data: '{}',
          pos: {
            left_top: { x: 1, y: 1 },
            right_top: { x: 1, y: 1 },
            right_bottom: { x: 1, y: 1 },
            left_bottom: { x: 1, y: 1 },
          },
        },
      ],
      img_size: { w: 1, h: 1 },
    },
  },
  upscaleImage: {
    request: { img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: { media_id: 'media-1' },
  },
  recognizeBankCard: {
    request: { type: 'photo', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: { number: 'number-1' },
  },
  recognizeBusinessLicense: {
    request: { type: 'photo', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      reg_num: 'Example reg num',
      serial: 'Example serial',
      legal_representative: 'Example legal representative',
      type_of_organization: 'Example type of organization',
      enterprise_name: 'Corner shop',
      type_of_enterprise: 'Example type of enterprise',
      address: '1 Example Road',
      business_scope: 'Example business scope',
      registered_capital: 'Example registered capital',
      paid_in_capital: 'Example paid in capital',
      valid_period: 'Example valid period',
      registered_date: '2025-01-01 08:00:00',
      cert_position: {
        pos: {
          left_top: { x: 1, y: 1 },
          right_top: { x: 1, y: 1 },
          right_bottom: { x: 1, y: 1 },
          left_bottom: { x: 1, y: 1 },
        },
      },
      img_size: { w: 1, h: 1 },
    },
  },
  recognizePrintedText: {
    request: { img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      items: [
        {
          text: 'An example',
          pos: {
            left_top: { x: 1, y: 1 },
            right_top: { x: 1, y: 1 },
            right_bottom: { x: 1, y: 1 },
            left_bottom: { x: 1, y: 1 },
          },
        },
      ],
      img_size: { w: 1, h: 1 },
    },
  },
  recognizeVehicleLicense: {
    request: { type: 'photo', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      plate_num: 'Example plate num',
      vehicle_type: 'Example vehicle type',
      owner: 'Example owner',
      addr: '1 Example Road',
      use_character: 'Example use character',
      model: 'Example model',
      vin: 'Example vin',
      engine_num: 'Example engine num',
      register_date: '2025-01-01 08:00:00',
      issue_date: '2025-01-01 08:00:00',
      plate_num_b: 'Example plate num b',
      record: 'Example record',
      passengers_num: 'Example passengers num',
      total_quality: 'Example total quality',
      prepare_quality: 'Example prepare quality',
      overall_size: 'Example overall size',
      card_position_front: {
        pos: {
          left_top: { x: 1, y: 1 },
          right_top: { x: 1, y: 1 },
          right_bottom: { x: 1, y: 1 },
          left_bottom: { x: 1, y: 1 },
        },
      },
      card_position_back: {
        pos: {
          left_top: { x: 1, y: 1 },
          right_top: { x: 1, y: 1 },
          right_bottom: { x: 1, y: 1 },
          left_bottom: { x: 1, y: 1 },
        },
      },
      img_size: { w: 1, h: 1 },
    },
  },
  recognizeDriverLicense: {
    request: { type: 'Example type', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      id_num: 'Example id num',
      name: 'Corner shop',
      sex: '1',
      nationality: 'Example nationality',
      address: '1 Example Road',
      birth_date: '2025-01-01 08:00:00',
      issue_date: '2025-01-01 08:00:00',
      car_class: 'Example car class',
      valid_from: 'Example valid from',
      valid_to: 'Example valid to',
      official_seal: 'Example official seal',
    },
  },
  recognizeIdCard: {
    request: { type: 'photo', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      type: 'Example type',
      id: 'id-1',
      name: 'Corner shop',
      addr: '1 Example Road',
      gender: 'Example gender',
      nationality: 'Example nationality',
      valid_date: '2025-01-01 08:00:00',
    },
  },
  recognizePlateNumber: {
    request: { img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: { number: 'number-1' },
  },
};
