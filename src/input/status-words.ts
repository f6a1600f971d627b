import type { Status } from '../core/event.js';

/**
 * What the timeline calls each status in its languages, and other forms of these words: so a table can be filled in by the
 * words that readers see. English is read wherever a record is.
 */
const WORDS: Readonly<Record<Status, string>> = {
  'under-discussion':
    'im Gespräch, en estudio, en discussion, em discussão, обсуждается, görüşülüyor, dalam pembahasan, linajadiliwa, ' +
    'kusaxoxwa ngawo, قيد البحث, בדיונים, विचाराधीन, 협의 중, 調整中, 磋商中',
  unlikely:
    'unwahrscheinlich, poco probable, peu probable, pouco provável, маловероятно, olasılığı düşük, ' +
    'kecil kemungkinannya, uwezekano mdogo, mancane amathuba, غير مرجّح, סבירות נמוכה, संभावना कम, 가능성 낮음, ' +
    '可能性は低い, 可能性较低',
  tentative:
    'unter Vorbehalt, por confirmar, à confirmer, a confirmar, предварительно намечено, kesinleşmedi, tentatif, ' +
    'halijathibitishwa, awukaqinisekiswa, مبدئي, לא סופי, अनंतिम, 잠정, 暫定, 暂定',
  expected:
    'erwartet, previsto, prevista, prévu, prévue, ожидается, bekleniyor, diperkirakan, linatarajiwa, ulindelekile, ' +
    'متوقع, צפוי, अपेक्षित, 개최 예상, 開催見込み, 预计举行',
  confirmed:
    'bestätigt, confirmado, confirmada, confirmé, confirmée, подтверждено, teyit edildi, dipastikan, limethibitishwa, ' +
    'uqinisekisiwe, مؤكد, מאושר, पुष्टि हो चुकी, 확정, 確定, 已确认',
  'took-place':
    'hat stattgefunden, celebrado, celebrada, a eu lieu, realizado, realizada, состоялось, gerçekleşti, ' +
    'telah berlangsung, limefanyika, wenzekile, جرى, התקיים, संपन्न, 완료, 実施済み, 已举行',
  postponed:
    'verschoben, aplazado, aplazada, reporté, reportée, adiado, adiada, отложено, ertelendi, ditunda, limeahirishwa, ' +
    'uhlehlisiwe, مؤجل, נדחה, स्थगित, 연기, 延期, 已推迟',
  cancelled:
    'abgesagt, cancelado, cancelada, annulé, annulée, отменено, iptal edildi, dibatalkan, limefutwa, ukhanseliwe, ' +
    'ملغى, בוטל, रद्द, 취소, 中止, 已取消',
};

const STATUSES: ReadonlyMap<string, Status> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.split(', ').map((word) => [folded(word), status as Status] as const),
  ),
);

/** The status that a text names in one of these languages; any other text as it was written. */
export function statusOf(text: string): string {
  return STATUSES.get(folded(text)) ?? text;
}

/** Without case, spaces and accents, which are left out where they are hard to type. */
function folded(text: string): string {
  return text
    .slice(0, 80)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\s\p{M}]+/gu, '');
}
