/** What a CSL 1.0.2 style may be made of (https://docs.citationstyles.org, its schema csl-style.rnc); what stands in `info` is for libraries of styles. */
export const CSL_ELEMENTS = new Set(
  `style info title id locale style-options terms term single multiple date date-part macro citation bibliography layout sort key text number names name name-part et-al label
  substitute group choose if else-if else`.split(/\s+/u),
)

/** The attributes of all of these: some of the processor's own beyond them make regular expressions from what they are given, or name files. */
export const CSL_ATTRIBUTES = new Set(
  `xmlns xml:lang xml:base class version default-locale variable macro term value form plural type match is-numeric is-uncertain-date locator position disambiguate name prefix suffix
  delimiter quotes strip-periods text-case font-style font-variant font-weight text-decoration vertical-align display date-parts range-delimiter sort sort-separator and
  initialize initialize-with initialize-with-hyphen name-as-sort-order name-delimiter name-form names-delimiter delimiter-precedes-last delimiter-precedes-et-al et-al-min
  et-al-use-first et-al-use-last et-al-subsequent-min et-al-subsequent-use-first names-min names-use-first names-use-last demote-non-dropping-particle page-range-format
  collapse cite-group-delimiter after-collapse-delimiter year-suffix-delimiter disambiguate-add-names disambiguate-add-givenname disambiguate-add-year-suffix
  givenname-disambiguation-rule near-note-distance second-field-align hanging-indent line-spacing entry-spacing subsequent-author-substitute subsequent-author-substitute-rule
  punctuation-in-quote limit-day-ordinals-to-day-1 gender gender-form include-period always-show-year-suffix locale title`.split(
    /\s+/u,
  ),
)
