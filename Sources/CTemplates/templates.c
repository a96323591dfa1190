#include "templates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// One entry for each file of the templates folder; a test holds this list against the folder.

static const unsigned char handbook_book_css[] = {
#embed "../../templates/handbook/book.css"
};
static const unsigned char handbook_book_mustache[] = {
#embed "../../templates/handbook/book.mustache"
};
static const unsigned char handbook_cover_mustache[] = {
#embed "../../templates/handbook/cover.mustache"
};
static const unsigned char handbook_slides_case_xml[] = {
#embed "../../templates/handbook/slides/case.xml"
};
static const unsigned char handbook_slides_cover_xml[] = {
#embed "../../templates/handbook/slides/cover.xml"
};
static const unsigned char handbook_slides_master_xml[] = {
#embed "../../templates/handbook/slides/master.xml"
};
static const unsigned char handbook_slides_notes_xml[] = {
#embed "../../templates/handbook/slides/notes.xml"
};
static const unsigned char handbook_slides_theme_xml[] = {
#embed "../../templates/handbook/slides/theme.xml"
};
static const unsigned char handbook_word_document_xml[] = {
#embed "../../templates/handbook/word/document.xml"
};
static const unsigned char handbook_word_footer_mustache[] = {
#embed "../../templates/handbook/word/footer.mustache"
};
static const unsigned char handbook_word_header_mustache[] = {
#embed "../../templates/handbook/word/header.mustache"
};
static const unsigned char handbook_word_page_mustache[] = {
#embed "../../templates/handbook/word/page.mustache"
};
static const unsigned char handbook_word_settings_xml[] = {
#embed "../../templates/handbook/word/settings.xml"
};
static const unsigned char handbook_word_styles_xml[] = {
#embed "../../templates/handbook/word/styles.xml"
};
static const unsigned char handbook_word_word_lua[] = {
#embed "../../templates/handbook/word/word.lua"
};
static const unsigned char pages_accessibility_mustache[] = {
#embed "../../templates/pages/accessibility.mustache"
};
static const unsigned char pages_accounts_mustache[] = {
#embed "../../templates/pages/accounts.mustache"
};
static const unsigned char pages_applies_mustache[] = {
#embed "../../templates/pages/applies.mustache"
};
static const unsigned char pages_cases_mustache[] = {
#embed "../../templates/pages/cases.mustache"
};
static const unsigned char pages_changes_mustache[] = {
#embed "../../templates/pages/changes.mustache"
};
static const unsigned char pages_contacts_mustache[] = {
#embed "../../templates/pages/contacts.mustache"
};
static const unsigned char pages_glossary_mustache[] = {
#embed "../../templates/pages/glossary.mustache"
};
static const unsigned char pages_card_mustache[] = {
#embed "../../templates/pages/card.mustache"
};
static const unsigned char pages_group_mustache[] = {
#embed "../../templates/pages/group.mustache"
};
static const unsigned char pages_groups_mustache[] = {
#embed "../../templates/pages/groups.mustache"
};
static const unsigned char pages_health_mustache[] = {
#embed "../../templates/pages/health.mustache"
};
static const unsigned char pages_languages_mustache[] = {
#embed "../../templates/pages/languages.mustache"
};
static const unsigned char pages_media_mustache[] = {
#embed "../../templates/pages/media.mustache"
};
static const unsigned char pages_new_mustache[] = {
#embed "../../templates/pages/new.mustache"
};
static const unsigned char pages_not_found_mustache[] = {
#embed "../../templates/pages/not-found.mustache"
};
static const unsigned char pages_policy_mustache[] = {
#embed "../../templates/pages/policy.mustache"
};
static const unsigned char pages_press_item_mustache[] = {
#embed "../../templates/pages/press-item.mustache"
};
static const unsigned char pages_press_items_mustache[] = {
#embed "../../templates/pages/press-items.mustache"
};
static const unsigned char pages_press_start_mustache[] = {
#embed "../../templates/pages/press-start.mustache"
};
static const unsigned char pages_proposal_mustache[] = {
#embed "../../templates/pages/proposal.mustache"
};
static const unsigned char pages_quiz_mustache[] = {
#embed "../../templates/pages/quiz.mustache"
};
static const unsigned char pages_redline_mustache[] = {
#embed "../../templates/pages/redline.mustache"
};
static const unsigned char pages_retired_mustache[] = {
#embed "../../templates/pages/retired.mustache"
};
static const unsigned char pages_search_mustache[] = {
#embed "../../templates/pages/search.mustache"
};
static const unsigned char pages_start_mustache[] = {
#embed "../../templates/pages/start.mustache"
};
static const unsigned char parts_change_entry_mustache[] = {
#embed "../../templates/parts/change-entry.mustache"
};
static const unsigned char parts_contact_mustache[] = {
#embed "../../templates/parts/contact.mustache"
};
static const unsigned char parts_departures_mustache[] = {
#embed "../../templates/parts/departures.mustache"
};
static const unsigned char parts_facts_mustache[] = {
#embed "../../templates/parts/facts.mustache"
};
static const unsigned char parts_foot_mustache[] = {
#embed "../../templates/parts/foot.mustache"
};
static const unsigned char parts_head_mustache[] = {
#embed "../../templates/parts/head.mustache"
};
static const unsigned char parts_latest_mustache[] = {
#embed "../../templates/parts/latest.mustache"
};
static const unsigned char parts_left_out_mustache[] = {
#embed "../../templates/parts/left-out.mustache"
};
static const unsigned char parts_legend_mustache[] = {
#embed "../../templates/parts/legend.mustache"
};
static const unsigned char parts_links_mustache[] = {
#embed "../../templates/parts/links.mustache"
};
static const unsigned char parts_looks_after_mustache[] = {
#embed "../../templates/parts/looks-after.mustache"
};
static const unsigned char parts_map_mustache[] = {
#embed "../../templates/parts/map.mustache"
};
static const unsigned char parts_marked_links_mustache[] = {
#embed "../../templates/parts/marked-links.mustache"
};
static const unsigned char parts_medium_mustache[] = {
#embed "../../templates/parts/medium.mustache"
};
static const unsigned char parts_owner_mustache[] = {
#embed "../../templates/parts/owner.mustache"
};
static const unsigned char parts_page_head_mustache[] = {
#embed "../../templates/parts/page-head.mustache"
};
static const unsigned char parts_policy_entry_mustache[] = {
#embed "../../templates/parts/policy-entry.mustache"
};
static const unsigned char parts_press_contact_mustache[] = {
#embed "../../templates/parts/press-contact.mustache"
};
static const unsigned char parts_press_entry_mustache[] = {
#embed "../../templates/parts/press-entry.mustache"
};
static const unsigned char parts_proposals_mustache[] = {
#embed "../../templates/parts/proposals.mustache"
};
static const unsigned char parts_quiz_mustache[] = {
#embed "../../templates/parts/quiz.mustache"
};
static const unsigned char parts_revision_mustache[] = {
#embed "../../templates/parts/revision.mustache"
};
static const unsigned char parts_rule_mustache[] = {
#embed "../../templates/parts/rule.mustache"
};
static const unsigned char parts_shapes_mustache[] = {
#embed "../../templates/parts/shapes.mustache"
};
static const unsigned char parts_status_mustache[] = {
#embed "../../templates/parts/status.mustache"
};
static const unsigned char parts_trail_mustache[] = {
#embed "../../templates/parts/trail.mustache"
};
static const unsigned char scripts_applies_js[] = {
#embed "../../templates/scripts/applies.js"
};
static const unsigned char scripts_language_js[] = {
#embed "../../templates/scripts/language.js"
};
static const unsigned char scripts_search_js[] = {
#embed "../../templates/scripts/search.js"
};
static const unsigned char scripts_tenet_js[] = {
#embed "../../templates/scripts/tenet.js"
};
static const unsigned char styles_tenet_css[] = {
#embed "../../templates/styles/tenet.css"
};
static const unsigned char words_en_yml[] = {
#embed "../../templates/words/en.yml"
};
static const unsigned char words_sv_yml[] = {
#embed "../../templates/words/sv.yml"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}

static const tenet_template all[] = {
    FILE_AT("handbook/book.css", handbook_book_css),
    FILE_AT("handbook/book.mustache", handbook_book_mustache),
    FILE_AT("handbook/cover.mustache", handbook_cover_mustache),
    FILE_AT("handbook/slides/case.xml", handbook_slides_case_xml),
    FILE_AT("handbook/slides/cover.xml", handbook_slides_cover_xml),
    FILE_AT("handbook/slides/master.xml", handbook_slides_master_xml),
    FILE_AT("handbook/slides/notes.xml", handbook_slides_notes_xml),
    FILE_AT("handbook/slides/theme.xml", handbook_slides_theme_xml),
    FILE_AT("handbook/word/document.xml", handbook_word_document_xml),
    FILE_AT("handbook/word/footer.mustache", handbook_word_footer_mustache),
    FILE_AT("handbook/word/header.mustache", handbook_word_header_mustache),
    FILE_AT("handbook/word/page.mustache", handbook_word_page_mustache),
    FILE_AT("handbook/word/settings.xml", handbook_word_settings_xml),
    FILE_AT("handbook/word/styles.xml", handbook_word_styles_xml),
    FILE_AT("handbook/word/word.lua", handbook_word_word_lua),
    FILE_AT("pages/accessibility.mustache", pages_accessibility_mustache),
    FILE_AT("pages/accounts.mustache", pages_accounts_mustache),
    FILE_AT("pages/applies.mustache", pages_applies_mustache),
    FILE_AT("pages/cases.mustache", pages_cases_mustache),
    FILE_AT("pages/changes.mustache", pages_changes_mustache),
    FILE_AT("pages/contacts.mustache", pages_contacts_mustache),
    FILE_AT("pages/glossary.mustache", pages_glossary_mustache),
    FILE_AT("pages/card.mustache", pages_card_mustache),
    FILE_AT("pages/group.mustache", pages_group_mustache),
    FILE_AT("pages/groups.mustache", pages_groups_mustache),
    FILE_AT("pages/health.mustache", pages_health_mustache),
    FILE_AT("pages/languages.mustache", pages_languages_mustache),
    FILE_AT("pages/media.mustache", pages_media_mustache),
    FILE_AT("pages/new.mustache", pages_new_mustache),
    FILE_AT("pages/not-found.mustache", pages_not_found_mustache),
    FILE_AT("pages/policy.mustache", pages_policy_mustache),
    FILE_AT("pages/press-item.mustache", pages_press_item_mustache),
    FILE_AT("pages/press-items.mustache", pages_press_items_mustache),
    FILE_AT("pages/press-start.mustache", pages_press_start_mustache),
    FILE_AT("pages/proposal.mustache", pages_proposal_mustache),
    FILE_AT("pages/quiz.mustache", pages_quiz_mustache),
    FILE_AT("pages/redline.mustache", pages_redline_mustache),
    FILE_AT("pages/retired.mustache", pages_retired_mustache),
    FILE_AT("pages/search.mustache", pages_search_mustache),
    FILE_AT("pages/start.mustache", pages_start_mustache),
    FILE_AT("parts/change-entry.mustache", parts_change_entry_mustache),
    FILE_AT("parts/contact.mustache", parts_contact_mustache),
    FILE_AT("parts/departures.mustache", parts_departures_mustache),
    FILE_AT("parts/facts.mustache", parts_facts_mustache),
    FILE_AT("parts/foot.mustache", parts_foot_mustache),
    FILE_AT("parts/head.mustache", parts_head_mustache),
    FILE_AT("parts/latest.mustache", parts_latest_mustache),
    FILE_AT("parts/left-out.mustache", parts_left_out_mustache),
    FILE_AT("parts/legend.mustache", parts_legend_mustache),
    FILE_AT("parts/links.mustache", parts_links_mustache),
    FILE_AT("parts/looks-after.mustache", parts_looks_after_mustache),
    FILE_AT("parts/map.mustache", parts_map_mustache),
    FILE_AT("parts/marked-links.mustache", parts_marked_links_mustache),
    FILE_AT("parts/medium.mustache", parts_medium_mustache),
    FILE_AT("parts/owner.mustache", parts_owner_mustache),
    FILE_AT("parts/page-head.mustache", parts_page_head_mustache),
    FILE_AT("parts/policy-entry.mustache", parts_policy_entry_mustache),
    FILE_AT("parts/press-contact.mustache", parts_press_contact_mustache),
    FILE_AT("parts/press-entry.mustache", parts_press_entry_mustache),
    FILE_AT("parts/proposals.mustache", parts_proposals_mustache),
    FILE_AT("parts/quiz.mustache", parts_quiz_mustache),
    FILE_AT("parts/revision.mustache", parts_revision_mustache),
    FILE_AT("parts/rule.mustache", parts_rule_mustache),
    FILE_AT("parts/shapes.mustache", parts_shapes_mustache),
    FILE_AT("parts/status.mustache", parts_status_mustache),
    FILE_AT("parts/trail.mustache", parts_trail_mustache),
    FILE_AT("scripts/applies.js", scripts_applies_js),
    FILE_AT("scripts/language.js", scripts_language_js),
    FILE_AT("scripts/search.js", scripts_search_js),
    FILE_AT("scripts/tenet.js", scripts_tenet_js),
    FILE_AT("styles/tenet.css", styles_tenet_css),
    FILE_AT("words/en.yml", words_en_yml),
    FILE_AT("words/sv.yml", words_sv_yml),
};

size_t tenet_template_count(void) { return sizeof all / sizeof *all; }

tenet_template tenet_template_at(size_t index) { return all[index]; }
