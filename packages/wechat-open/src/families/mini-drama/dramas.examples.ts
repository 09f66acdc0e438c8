import type { Examples } from '../example.js';
import type * as dramas from './dramas.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof dramas> = {
  submitDramaAudit: {
    request: {
      drama_id: 1,
      name: 'Corner shop',
      description: 'An example',
      media_count: 10,
      media_id_list: [1],
      recommendations: 'Example recommendations',
      producer: 'Example Films',
      playwright: 'Wei Example',
      actor_list: {
        actor: [
          {
            name: 'Corner shop',
            photo_material_id: 'photo-material-id-1',
            role: 'administrator',
            profile: 'A shop around the corner',
          },
        ],
      },
      cover_material_id: 'cover-material-id-1',
      promotion_poster_material_id: 'promotion-poster-material-id-1',
      authorized_material_id: 'authorized-material-id-1',
      qualification_type: 1,
      qualification_certificate_material_id: 'qualification-certificate-material-id-1',
      cost_commitment_letter_material_id: 'cost-commitment-letter-material-id-1',
      cost_of_production: 0,
      registration_number: 'registration-number-1',
      production_license: 'Example production license',
      publish_license: 'Example publish license',
      other_material_material_id: 'other-material-material-id-1',
      expedited: 0,
      replace_media_list: [{ old: 1, new: 1 }],
      copyright: {
        copyright_role: 1,
        apply_for_copyright_protection: 1,
        copyright_verification: 'Example copyright verification',
        proof_of_production: ['example'],
        purchase_or_broadcast_authorization_certificate: ['example'],
      },
      drama_type: 1,
      content_declared: 1,
      ai_software_ownership_proof: 'Example ai software ownership proof',
      other_platform_publication_proof: ['example'],
    },
    response: { drama_id: 1 },
  },
  getDrama: {
    request: { drama_id: 1 },
    response: {
      drama_info: {
        drama_id: 1,
        name: 'Corner shop',
        description: 'An example',
        media_count: 1,
        media_list: [{ media_id: 1 }],
        status: 1,
        create_time: 1735689600,
        cover_url: 'https://example.com/image.png',
        promotion_poster: 'Example promotion poster',
        recommendations: 'Example recommendations',
        producer: 'Example Films',
        playwright: 'Wei Example',
        actor_list: {
          actor: [
            {
              name: 'Corner shop',
              photo_material_id: 'photo-material-id-1',
              role: 'administrator',
              profile: 'A shop around the corner',
            },
          ],
        },
        production_license: 'Example production license',
        audit_detail: { status: 1, create_time: 1735689600, audit_time: 1735689600 },
        expedited: 1,
      },
    },
  },
  getDramaLatestAuditInfo: {
    request: { drama_id: 1, audit_type: 0 },
    response: { audit_detail: { status: 1, create_time: 1735689600, audit_time: 1735689600 } },
  },
  listDramas: {
    request: { offset: 0, limit: 10 },
    response: {
      drama_info_list: [
        {
          drama_id: 1,
          name: 'Corner shop',
          description: 'An example',
          media_count: 1,
          media_list: [{ media_id: 1 }],
          status: 1,
          create_time: 1735689600,
          cover_url: 'https://example.com/image.png',
          promotion_poster: 'Example promotion poster',
          recommendations: 'Example recommendations',
          producer: 'Example Films',
          playwright: 'Wei Example',
          actor_list: {
            actor: [
              {
                name: 'Corner shop',
                photo_material_id: 'photo-material-id-1',
                role: 'administrator',
                profile: 'A shop around the corner',
              },
            ],
          },
          production_license: 'Example production license',
          audit_detail: { status: 1, create_time: 1735689600, audit_time: 1735689600 },
          expedited: 1,
        },
      ],
    },
  },
  modifyDramaBasicInfo: {
    request: {
      drama_id: 1,
      alternate_name: 'Corner shop',
      description: 'An example',
      recommendations: '30',
      actor_list: {
        actor: [
          {
            name: 'Corner shop',
            photo_material_id: 'photo-material-id-1',
            role: 'administrator',
            profile: 'A shop around the corner',
          },
        ],
      },
      cover_material_id: 'cover-material-id-1',
      promotion_poster_material_id: 'promotion-poster-material-id-1',
      authorized_material_id: 'authorized-material-id-1',
      qualification_type: 1,
      qualification_certificate_material_id: 'qualification-certificate-material-id-1',
      cost_commitment_letter_material_id: 'cost-commitment-letter-material-id-1',
      cost_of_production: 0,
      registration_number: 'registration-number-1',
      production_license: 'Example production license',
      publish_license: 'Example publish license',
      other_material_material_id: 'other-material-material-id-1',
      producer: 'Example Films',
      copyright: {
        copyright_role: 1,
        apply_for_copyright_protection: 1,
        copyright_verification: 'Example copyright verification',
        proof_of_production: ['example'],
        purchase_or_broadcast_authorization_certificate: ['example'],
      },
    },
    response: {},
  },
  replaceDramaMedia: { request: { drama_id: 1, old_media_id: 1, new_media_id: 1 }, response: {} },
  submitDramaMediaReplacement: { request: { drama_id: 1, replace_media_list: [{ old: 1, new: 1 }] }, response: {} },
};
