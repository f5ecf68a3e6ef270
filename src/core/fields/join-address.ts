export type AddressLine = Partial<
  Record<'street' | 'ward' | 'district' | 'province' | 'country', string | undefined>
>;

/** "street, ward, district, province" in one line; the country stands only where it is not Việt Nam. */
export function joinAddress({ street, ward, district, province, country }: AddressLine): string {
  const abroad = country && !/việt nam/i.test(country.normalize('NFC')) ? country : undefined;
  return [street, ward, district, province, abroad].filter(Boolean).join(', ');
}
