/**
 * Closed lists of the state's forms: texts in one row mean the same thing. A row never joins what may be two things
 * ("ông" is not "ông nội"): those stand under `WIDER`, and count only where the list on screen leaves one way.
 */
export type WordList = {
  same: readonly (readonly string[])[];
  wider?: Readonly<Record<string, readonly string[]>>;
};

const COUNTRIES = [
  ['việt nam', 'viet nam', 'vietnam', 'vn', 'vnm', 'vietnamese', 'chxhcn việt nam'].concat(
    'cộng hòa xã hội chủ nghĩa việt nam',
    'nước cộng hòa xã hội chủ nghĩa việt nam',
  ),
  ['trung quốc', 'cộng hòa nhân dân trung hoa', 'china', 'cn', 'chn'],
  ['hàn quốc', 'đại hàn dân quốc', 'cộng hòa hàn quốc', 'korea', 'kr', 'kor'],
  ['nhật bản', 'japan', 'jp', 'jpn'],
  ['hoa kỳ', 'mỹ', 'hợp chúng quốc hoa kỳ', 'usa', 'us'],
  ['lào', 'cộng hòa dân chủ nhân dân lào', 'lao', 'la'],
  ['campuchia', 'vương quốc campuchia', 'cam-pu-chia', 'cambodia', 'kh', 'khm'],
  ['pháp', 'cộng hòa pháp', 'france', 'fr', 'fra'],
  ['đức', 'cộng hòa liên bang đức', 'germany', 'de', 'deu'],
  ['nga', 'liên bang nga', 'russia', 'ru', 'rus'],
  ['anh', 'vương quốc anh', 'united kingdom', 'gb', 'gbr'],
  ['úc', 'ô-xtrây-li-a', 'australia', 'au', 'aus'],
  ['đài loan', 'taiwan', 'đài loan (trung quốc)'],
  [
    'không quốc tịch',
    'người không quốc tịch',
    'stateless person',
    'người không quốc tịch (stateless person)',
  ],
];

export const LISTS = {
  gender: {
    same: [
      ['nam', 'male', 'm', 'giới tính nam', 'nam giới'],
      ['nữ', 'female', 'f', 'giới tính nữ', 'nữ giới'],
    ],
  },
  country: { same: COUNTRIES },
  paper: {
    same: [
      ['thẻ căn cước', 'căn cước'],
      ['căn cước công dân', 'thẻ căn cước công dân', 'cccd', 'thẻ cccd'],
      ['chứng minh nhân dân', 'giấy chứng minh nhân dân', 'cmnd', 'cmt', 'cmtnd'],
      ['hộ chiếu', 'passport'],
      ['giấy chứng nhận căn cước'],
      [
        'giấy chứng minh sĩ quan quân đội nhân dân việt nam',
        'giấy chứng minh sỹ quan quân đội nhân dân việt nam',
        'giấy chứng minh sĩ quan',
        'giấy chứng minh sỹ quan',
        'chứng minh sĩ quan',
        'chứng minh sỹ quan',
      ],
      ['giấy chứng minh công an nhân dân', 'chứng minh công an nhân dân', 'chứng minh cand'],
      ['giấy khai sinh'],
    ],
    // A choice for both kinds of card ("CCCD/Thẻ căn cước") is known by its parts: pick-option.ts.
  },
  yesNo: {
    same: [
      ['có', 'yes', 'true', '1', 'đồng ý', 'có yêu cầu'],
      ['không', 'no', 'false', '0', 'không yêu cầu'],
    ],
  },
  relation: {
    same: [
      ['bản thân', 'chính mình', 'chính chủ', 'tôi'],
      ['cha', 'bố', 'ba'],
      ['cha đẻ', 'bố đẻ', 'cha ruột', 'bố ruột'],
      ['mẹ', 'má'],
      ['mẹ đẻ', 'mẹ ruột'],
      ['con đẻ', 'con ruột'],
      ['người giám hộ', 'giám hộ', 'người giám hộ/đại diện hợp pháp'],
    ],
    // A plain word means the narrow one only where the list has no other; and a narrow one may be listed plainly.
    wider: {
      cha: ['cha đẻ', 'bố đẻ', 'cha ruột', 'cha nuôi', 'bố nuôi', 'cha dượng', 'cha vợ', 'cha chồng'],
      mẹ: ['mẹ đẻ', 'mẹ ruột', 'mẹ nuôi', 'mẹ kế', 'mẹ vợ', 'mẹ chồng'],
      con: ['con đẻ', 'con ruột', 'con nuôi', 'con dâu', 'con rể', 'con trai', 'con gái'],
      'cha đẻ': ['cha', 'bố'],
      'mẹ đẻ': ['mẹ'],
      'con đẻ': ['con'],
      vợ: ['vợ/chồng', 'vợ, chồng', 'vợ hoặc chồng', 'vợ chồng'],
      chồng: ['vợ/chồng', 'vợ, chồng', 'vợ hoặc chồng', 'vợ chồng'],
      cháu: ['cháu ruột', 'cháu nội', 'cháu ngoại', 'cháu họ'],
      anh: ['anh ruột', 'anh họ', 'anh rể'],
      chị: ['chị ruột', 'chị họ', 'chị dâu'],
      em: ['em ruột', 'em họ', 'em dâu', 'em rể'],
      ông: ['ông nội', 'ông ngoại'],
      bà: ['bà nội', 'bà ngoại'],
      'ông nội': ['ông'],
      'ông ngoại': ['ông'],
      'bà nội': ['bà'],
      'bà ngoại': ['bà'],
    },
  },
  residenceType: {
    same: [
      ['thường trú', 'nơi thường trú', 'đăng ký thường trú', 'nơi đăng ký thường trú'],
      ['tạm trú', 'nơi tạm trú', 'đăng ký tạm trú', 'nơi đăng ký tạm trú'],
      ['nơi ở hiện tại', 'nơi ở hiện nay', 'chỗ ở hiện nay', 'đang sinh sống', 'nơi đang sinh sống'],
    ],
  },
  maritalStatus: {
    same: [
      [
        'chưa kết hôn',
        'chưa đăng ký kết hôn',
        'chưa đăng ký kết hôn với ai',
        'hiện tại chưa đăng ký kết hôn với ai',
      ].concat('chưa đăng ký kết hôn lần nào'),
      [
        'đã kết hôn',
        'đang có vợ hoặc chồng',
        'đang có vợ/chồng',
        'đang có vợ, chồng',
        'có vợ/chồng',
        'đã có vợ/chồng',
      ],
      ['đã ly hôn', 'ly hôn', 'li hôn', 'đã li hôn'],
      ['góa', 'góa vợ/chồng', 'góa vợ hoặc chồng', 'vợ/chồng đã chết', 'vợ hoặc chồng đã chết'],
    ],
  },
  /** The 54 peoples: peoples.ts. */
  ethnicity: { same: [] },
  /** The shortened names of police offices: issuers.ts. */
  issuer: { same: [] },
  delivery: {
    same: [
      ['nhận trực tiếp', 'trực tiếp', 'trả trực tiếp', 'nhận kết quả trực tiếp'],
      [
        'qua bưu chính',
        'bưu chính',
        'qua bưu điện',
        'qua dịch vụ bưu chính',
        'qua bưu chính công ích',
      ].concat(
        'qua dịch vụ bưu chính công ích',
        'dịch vụ bưu chính công ích',
        'nhận qua bưu chính',
        'nhận qua bưu điện',
        'nhận qua dịch vụ bưu chính',
        'nhận qua bưu chính công ích',
        'nhận qua dịch vụ bưu chính công ích',
      ),
      ['trực tuyến', 'nhận trực tuyến', 'bản điện tử', 'nhận bản điện tử', 'kết quả điện tử'],
      ['bản giấy', 'nhận bản giấy'],
    ],
  },
  applicantType: {
    same: [
      ['cá nhân', 'công dân', 'cá nhân, công dân'],
      ['doanh nghiệp'],
      ['tổ chức', 'cơ quan, tổ chức', 'tổ chức, cơ quan', 'cơ quan'],
    ],
  },
} as const satisfies Record<string, WordList>;
export type ListName = keyof typeof LISTS;

/** Which closed list a field draws on; null where its texts are open. */
export function listOf(path: string): ListName | null {
  const field = path.replace(/^[^.]+\./, '');
  if (field === 'nationality' || /(^|\.)country$/.test(field)) return 'country';
  if (/^(copyRequested|sameAsApplicant|authorised)$/.test(field)) return 'yesNo';
  if (field === 'relation' || field === 'householdRelation') return 'relation';
  if (field === 'idIssuePlace') return 'issuer';
  if (field === 'resultDelivery') return 'delivery';
  if (field === 'idType') return 'paper';
  return field !== 'country' && Object.hasOwn(LISTS, field) ? (field as ListName) : null;
}
