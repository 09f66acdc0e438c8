/** Refusals for fields that the schema refuses, by endpoint id and field. */
export const operationsFieldRefusals: Readonly<Record<string, number>> = {
  'addMessageTemplate.kidList': 200020,
  'addMessageTemplate.sceneDesc': 200021,
  'setTyping.command': 45072,
  'uploadOrderShippingInfo.shipping_list': 10060024,
  'uploadOrderShippingInfo.logistics_type': 10060005,
  'opSpecialOrder.type': 268546000,
  'setUpdatableMsg.target_state': 47502,
};
