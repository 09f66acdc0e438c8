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
          data: 'example',
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
      reg_num: 'example',
      serial: 'example',
      legal_representative: 'example',
      type_of_organization: 'example',
      enterprise_name: 'Corner shop',
      type_of_enterprise: 'example',
      address: '1 Example Road',
      business_scope: 'example',
      registered_capital: 'example',
      paid_in_capital: 'example',
      valid_period: 'example',
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
      plate_num: 'example',
      vehicle_type: 'example',
      owner: 'example',
      addr: '1 Example Road',
      use_character: 'example',
      model: 'example',
      vin: 'example',
      engine_num: 'example',
      register_date: '2025-01-01 08:00:00',
      issue_date: '2025-01-01 08:00:00',
      plate_num_b: 'example',
      record: 'example',
      passengers_num: 'example',
      total_quality: 'example',
      prepare_quality: 'example',
      overall_size: 'example',
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
    request: { type: 'example', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      id_num: 'example',
      name: 'Corner shop',
      sex: 'example',
      nationality: 'example',
      address: '1 Example Road',
      birth_date: '2025-01-01 08:00:00',
      issue_date: '2025-01-01 08:00:00',
      car_class: 'example',
      valid_from: 'example',
      valid_to: 'example',
      official_seal: 'example',
    },
  },
  recognizeIdCard: {
    request: { type: 'photo', img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: {
      type: 'example',
      id: 'id-1',
      name: 'Corner shop',
      addr: '1 Example Road',
      gender: 'example',
      nationality: 'example',
      valid_date: '2025-01-01 08:00:00',
    },
  },
  recognizePlateNumber: {
    request: { img_url: 'https://example.com/image.png', img: new Blob(['example']) },
    response: { number: 'number-1' },
  },
};
