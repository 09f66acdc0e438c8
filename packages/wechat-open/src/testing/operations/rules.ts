/** Texts of a parcel that can be too long. */
const parcelRefusals = { item_desc: 10060009, express_company: 10060025, tracking_no: 10060026 } as const;
const maxParcels = 15;

/** Refusals for fields that the schema refuses, by endpoint id and field. */
export const operationsFieldRefusals: Readonly<Record<string, number>> = {
  'addMessageTemplate.kidList': 200020,
  'addMessageTemplate.sceneDesc': 200021,
  'setTyping.command': 45072,
  'setUpdatableMsg.target_state': 47502,
  'uploadOrderShippingInfo.shipping_list': 10060024,
  'uploadOrderShippingInfo.logistics_type': 10060005,
  'opSpecialOrder.type': 268546000,
  ...Object.fromEntries(
    Array.from({ length: maxParcels }, (_, index) =>
      Object.entries(parcelRefusals).map(([name, errcode]) => [
        `uploadOrderShippingInfo.shipping_list.${index}.${name}`,
        errcode,
      ]),
    ).flat(),
  ),
};
