/** Namespace of the custom XML part in which a Word file carries an attachment, the evidence register. */
export const REGISTER_NAMESPACE = 'urn:briefwright:attachment:1'
