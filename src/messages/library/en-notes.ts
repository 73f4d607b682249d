/** Why a text is no plan, and what to do; `kind` is the kind of document that it is instead, where that is printed. */
export function notAPlan(kind: string | null): { readonly what: string; readonly todo: string } {
  return {
    what: kind
      ? `no plan but a document of the kind ${kind}`
      : 'no plan: neither the heading KẾ HOẠCH nor models nor sections of one',
    todo: 'give the text of one whole plan (kế hoạch)',
  };
}
