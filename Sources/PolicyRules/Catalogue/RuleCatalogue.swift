import Messages
import PolicyReading

/// Every rule there is: one line registers a rule.
package struct RuleCatalogue {
  /// The rules, in the order in which people meet them.
  package static let rules: [RuleEntry] = metadata + structure + content + quiz + reading

  /// The rule with a name.
  package static func rule(named name: String) -> RuleEntry? { byName[name] }

  private static let byName = Dictionary(rules.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Who looks after a policy, and whether everybody and everything it names exists.
  private static let metadata: [RuleEntry] = [
    .checking(MissingOwner(), page: PackageResources.missing_owner_md),
    .checking(MissingApprover(), page: PackageResources.missing_approver_md),
    .checking(MissingSummary(), page: PackageResources.missing_summary_md),
    .checking(MissingReviewInterval(), page: PackageResources.missing_review_interval_md),
    .checking(UnknownParty(), page: PackageResources.unknown_party_md),
    .checking(UnknownUnit(), page: PackageResources.unknown_unit_md),
    .checking(DepartmentLoop(), page: PackageResources.department_loop_md),
    .checking(UnknownLanguage(), page: PackageResources.unknown_language_md),
    .checking(UnknownContact(), page: PackageResources.unknown_contact_md),
    .checking(SiteWithoutContact(), page: PackageResources.site_without_contact_md),
    .checking(ConsultationPassed(), page: PackageResources.consultation_passed_md),
    .checking(DateOrder(), page: PackageResources.date_order_md),
    .checking(ReservedID(), page: PackageResources.reserved_id_md),
    .checking(UnknownRule(), page: PackageResources.unknown_rule_md),
    .checking(LockedRule(), page: PackageResources.locked_rule_md),
  ]

  /// Whether policies, variants and translations fit together.
  private static let structure: [RuleEntry] = [
    .checking(NoPrinciple(), page: PackageResources.no_principle_md),
    .checking(EmptyPrinciple(), page: PackageResources.empty_principle_md),
    .checking(MissingID(), page: PackageResources.missing_id_md),
    .checking(DuplicateID(), page: PackageResources.duplicate_id_md),
    .checking(DuplicateTitle(), page: PackageResources.duplicate_title_md),
    .checking(MissingTranslation(), page: PackageResources.missing_translation_md),
    .checking(DuplicateTranslation(), page: PackageResources.duplicate_translation_md),
    .checking(UnknownTranslationTarget(), page: PackageResources.unknown_translation_target_md),
    .checking(DuplicateVariant(), page: PackageResources.duplicate_variant_md),
    .checking(UnknownVariantTarget(), page: PackageResources.unknown_variant_target_md),
    .checking(UnclearVariant(), page: PackageResources.unclear_variant_md),
    .checking(StaleVariant(), page: PackageResources.stale_variant_md),
    .checking(StaleTranslation(), page: PackageResources.stale_translation_md),
    .checking(NeverCompared(), page: PackageResources.never_compared_md),
  ]

  /// What the text says, shows and refers to, and who may read it.
  private static let content: [RuleEntry] = [
    .checking(BrokenReference(), page: PackageResources.broken_reference_md),
    .checking(RelativeLink(), page: PackageResources.relative_link_md),
    .checking(ConditionLeftOut(), page: PackageResources.condition_left_out_md),
    .checking(ProvidedLoop(), page: PackageResources.provided_loop_md),
    .checking(WiderThanParent(), page: PackageResources.wider_than_parent_md),
    .checking(ReferenceToLessVisible(), page: PackageResources.reference_to_less_visible_md),
    .checking(ScopeNamesLessVisible(), page: PackageResources.scope_names_less_visible_md),
    .checking(MediaIncomplete(), page: PackageResources.media_incomplete_md),
    .checking(MediaFileMissing(), page: PackageResources.media_file_missing_md),
    .checking(AccountIncomplete(), page: PackageResources.account_incomplete_md),
    .checking(FuturePressItem(), page: PackageResources.future_press_item_md),
    .checking(NoticeBeforeItem(), page: PackageResources.notice_before_item_md),
    .checking(UnknownMediaFormat(), page: PackageResources.unknown_media_format_md),
    .checking(MissingStrength(), page: PackageResources.missing_strength_md),
    .checking(UnconfirmedGuess(), page: PackageResources.unconfirmed_guess_md),
    .checking(WeakenedRule(), page: PackageResources.weakened_rule_md),
    .checking(StrengthWording(), page: PackageResources.strength_wording_md),
  ]

  /// Whether questions with options can be answered.
  private static let quiz: [RuleEntry] = [
    .checking(NoRightAnswer(), page: PackageResources.no_right_answer_md),
    .checking(OptionWithoutBox(), page: PackageResources.option_without_box_md),
    .checking(TooFewOptions(), page: PackageResources.too_few_options_md),
    .checking(QuestionTestsNothing(), page: PackageResources.question_tests_nothing_md),
    .checking(QuestionOfChangedRule(), page: PackageResources.question_of_changed_rule_md),
    .checking(TranslatedOptionsDiffer(), page: PackageResources.translated_options_differ_md),
  ]

  /// What is checked while files are read.
  private static let reading: [RuleEntry] = [
    .reading(
      .fileUnreadable, "a file can be read, and the workspace has a tenet.yml",
      page: PackageResources.file_unreadable_md),
    .reading(
      .fileTooLarge, "no file is larger than 8 MiB", page: PackageResources.file_too_large_md),
    .reading(
      .invalidEncoding, "files are UTF-8", page: PackageResources.invalid_encoding_md),
    .reading(
      .strayFile, "every Markdown file stands where tenet looks for it", page: PackageResources.stray_file_md),
    .reading(
      .missingFrontMatter, "a file begins with its front matter",
      page: PackageResources.missing_front_matter_md),
    .reading(
      .frontMatterTooLarge, "front matter is at most 64 KiB", page: PackageResources.front_matter_too_large_md
    ),
    .reading(
      .yamlSyntax, "front matter and registers are YAML", page: PackageResources.yaml_syntax_md),
    .reading(
      .yamlAlias, "nothing in YAML stands for something elsewhere", page: PackageResources.yaml_alias_md),
    .reading(
      .duplicateKey, "no key stands twice", page: PackageResources.duplicate_key_md),
    .reading(
      .unknownKey, "every key is one that tenet knows", page: PackageResources.unknown_key_md),
    .reading(
      .missingKey, "what a file cannot do without is there", page: PackageResources.missing_key_md),
    .reading(
      .invalidValue, "every value is of the form that its key asks for",
      page: PackageResources.invalid_value_md),
    .reading(
      .invalidID, "ids have the form of an id", page: PackageResources.invalid_id_md),
    .reading(
      .attributeSyntax, "attributes can be read", page: PackageResources.attribute_syntax_md),
    .reading(
      .unknownAttribute, "every attribute is one that tenet knows",
      page: PackageResources.unknown_attribute_md),
    .reading(
      .duplicateAttribute, "no attribute stands twice at one heading",
      page: PackageResources.duplicate_attribute_md),
    .reading(
      .unknownClass, "every class is one that tenet knows", page: PackageResources.unknown_class_md),
    .reading(
      .misplacedAttribute, "translations leave attributes to the original",
      page: PackageResources.misplaced_attribute_md),
    .reading(
      .setextHeading, "headings begin with '#'", page: PackageResources.setext_heading_md),
    .reading(
      .almostHeading, "what looks like a heading is one", page: PackageResources.almost_heading_md),
    .reading(
      .almostAttributes, "what looks like attributes belongs to a heading",
      page: PackageResources.almost_attributes_md),
    .reading(
      .unclosedBlock, "code blocks and comments end", page: PackageResources.unclosed_block_md),
    .reading(
      .unusedLinkDefinition, "every link definition is used", page: PackageResources.unused_link_definition_md
    ),
    .reading(
      .rawHTML, "policies are Markdown without HTML", page: PackageResources.raw_html_md),
    .reading(
      .unsafeLink, "links and pictures lead to something safe", page: PackageResources.unsafe_link_md),
    .reading(
      .skippedLevel, "headings follow each other without gaps", page: PackageResources.skipped_level_md),
    .reading(
      .nestingTooDeep, "lists and quotes are at most 100 levels deep",
      page: PackageResources.nesting_too_deep_md),
    .reading(
      .tooManyElements, "a policy has at most 10,000 elements", page: PackageResources.too_many_elements_md),
    .reading(
      .brokenLedger, "a ledger is what it was when its lines were written",
      page: PackageResources.broken_ledger_md),
    .reading(
      .brokenBasis, "what variants and translations were compared with can be read",
      page: PackageResources.broken_basis_md),
  ]
}
