extension MeaningWords {
  /// English.
  package static let english = MeaningWords(
    verbs: .english,
    modals: [
      .must: """
      must shall have_to has_to need_to needs_to is_to_be are_to_be is_required_to are_required_to is_obliged_to are_obliged_to
      is_mandatory are_mandatory it_is_mandatory_to is_required are_required required mandatory is_responsible_for
      are_responsible_for is_expected_to are_expected_to has_a_duty_to have_a_duty_to will
      """,
      .should: """
      should ought_to is_recommended are_recommended recommended we_recommend recommend preferably
      is_encouraged_to are_encouraged_to is_advisable try_to it_is_best_to we_encourage would_be_best_to
      """,
      .may: """
      may can is_allowed_to are_allowed_to is_permitted_to are_permitted_to is_free_to are_free_to
      is_entitled_to are_entitled_to has_the_right_to have_the_right_to is_welcome_to are_welcome_to
      is_allowed are_allowed is_permitted are_permitted could
      """,
      .mustNot: """
      is_not_to_be are_not_to_be mustn't shan't cannot can't prohibited forbidden is_prohibited
      are_prohibited is_forbidden are_forbidden is_not_allowed_to are_not_allowed_to is_not_permitted_to
      are_not_permitted_to is_not_allowed are_not_allowed is_not_permitted are_not_permitted won't
      are_never_allowed_to is_never_allowed_to
      """,
      .shouldNot:
        "shouldn't avoid avoids refrain_from should_avoid preferably_not ",
      .needNot: """
      needs_no need_no requires_no require_no need_not needn't do_not_have_to does_not_have_to don't_have_to doesn't_have_to do_not_need_to
      does_not_need_to don't_need_to doesn't_need_to is_not_required_to are_not_required_to optional voluntary
      is_optional are_optional is_not_required are_not_required is_voluntary is_not_obliged_to are_not_obliged_to
      """,
    ],
    negations:
      "not never no nobody none without neither nothing nowhere don't doesn't isn't aren't do_not does_not n't",
    quantifiers: [
      "one-of": "any_of one_of either_of at_least_one_of any_one_of",
      "all":
        "at_all_times all_of all every each always everybody everyone any_and_all whole entire whichever any anybody anyone whatever",
      "some": "some certain sometimes several_of occasionally somebody someone",
      "most": "most mostly the_majority_of",
      "usually": """
      normally usually generally as_a_rule in_general typically in_principle primarily ordinarily often
      """,
      "possible": """
      if_possible where_possible when_possible whenever_possible as_far_as_possible if_practicable where_practicable
      where_appropriate if_appropriate as_needed if_needed when_needed where_necessary if_necessary
      where_practical if_practical
      """,
      "only": "only solely exclusively just nobody_but none_but",
      "at-most":
        "or_fewer or_less or_shorter at_most up_to no_more_than not_more_than a_maximum_of maximum max not_exceeding not_over",
      "at-least":
        "or_more or_longer or_over at_least no_less_than no_fewer_than not_less_than a_minimum_of minimum min",
      "more-than": "more_than over exceeding exceed exceeds above",
      "less-than": "less_than fewer_than below under",
      "about": "about_a approximately roughly around nearly almost circa",
      "both": "both", "either": "either",
      "few": "a_few a_couple_of a_couple few couple",
      "many": "many several numerous multiple",
    ],
    times: [
      "at-once":
        "immediately at_once straight_away right_away directly without_delay instantly forthwith on_the_spot",
      "soon": """
      as_soon_as_possible as_quickly_as_possible promptly soon shortly as_soon_as_you_can without_undue_delay
      as_soon_as_practicable swiftly asap
      """,
      "before": "before prior_to beforehand in_advance ahead_of in_advance_of",
      "after": "after afterwards subsequently",
      "within": "within", "latest": "at_the_latest no_later_than not_later_than latest",
      "earliest": "at_the_earliest no_earlier_than", "during": "during while for_the_duration_of throughout",
      "until": "until till",
      "from": "from_now_on as_of", "today": "today the_same_day same_day",
      "tomorrow": "tomorrow the_next_day",
      "daily": "daily every_day each_day", "weekly": "weekly every_week each_week",
      "monthly": "monthly every_month each_month",
      "fortnightly": "fortnightly every_two_weeks every_other_week every_fortnight",
      "yearly": "yearly annually every_year each_year",
    ],
    conditions: [
      "if": """
      if when whenever provided_that provided as_long_as so_long_as on_condition_that in_case in_the_event_of
      in_case_of in_the_event_that in_cases_where wherever every_time each_time
      """,
      "unless": "unless if_not",
      "approval": """
      approve approves approved approval permission consent authorised authorisation authorized authorization
      authorise authorize
      """,
      "consultation": "consult consults consulted consultation consulting",
      "except":
        "except except_for apart_from excluding exempt exempted exception with_the_exception_of save_for does_not_apply_to other_than do_not_apply_to",
      "regardless": "regardless_of irrespective_of regardless no_matter",
      "even-if": "even_if even_when although though",
    ],
    connectives: ["and": "and & as_well_as plus", "or": "or nor", "and-or": "and/or"],
    numbers: [
      0: "zero", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
      10: "ten", 11: "eleven", 12: "twelve dozen a_dozen", 13: "thirteen", 14: "fourteen", 15: "fifteen",
      16: "sixteen",
      17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 25: "twenty-five", 30: "thirty",
      40: "forty", 45: "forty-five", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
      100: "hundred", 1000: "thousand",
    ],
    units: [
      "minute": ("minute minutes min mins", 1), "hour": ("hour hours h hrs hr", 60),
      "day": ("day days calendar_days calendar_day", 1440), "week": ("week weeks", 10_080),
      "month": ("month months", 43_200), "year": ("year years", 525_600),
      "workday": (
        "workday workdays working_day working_days business_day business_days weekday weekdays", nil
      ),
      "office-hour": (
        "office_hour office_hours working_hours working_hour business_hours business_hour", nil
      ),
      "percent": ("percent per_cent %", nil), "crown": ("kronor sek kr", nil),
    ],
    synonyms: [
      "tell tells inform informs notify notifies let_know say says advise report_to",
      "use uses using utilise utilize utilises utilizes make_use_of used utilised utilized",
      "help helps assist assists aid helping assistance",
      "begin begins start starts commence commences", "end ends finish finishes terminate conclude",
      "buy buys purchase purchases procure", "get gets obtain obtains receive receives",
      "send sends submit submits hand_in hands_in hand_over sent submitted handed_in",
      "contact contacts get_in_touch_with reach_out_to reach call_on",
      "about regarding concerning with_regard_to with_respect_to in_relation_to",
      "show shows display displays demonstrate", "ask asks request requests enquire",
      "need needs requires", "keep keeps retain retains kept", "give gives provide provides supply",
      "check checks verify verifies", "answer answers reply replies respond responds answered",
      "employee employees staff colleague colleagues co-worker co-workers",
      "customer customers client clients", "email e-mail mail emails", "mobile phone cellphone",
      "wrong incorrect mistaken", "remove removes delete deletes take_down removed deleted",
      "next following subsequent",
      "find finds discover discovers detect detects found discovered discovering notice",
      "ensure make_sure ensures makes_sure", "allow permit permits allows", "work job",
      "rule rules regulation",
      "change changes alter modify amend", "decide decides determine determines", "choose select opt_for",
      "try attempt endeavour", "follow follows comply_with adhere_to observe", "happen occur take_place",
      "fix correct repair rectify", "join participate_in", "stop cease", "big large", "meeting session",
      "publish post posts publishes issue", "read reads", "wear wears", "must-have",
      "look_after take_care_of",
      "written in_writing", "together jointly", "important essential crucial vital",
      "staff_member team_member",
      "document paperwork", "pay pays remunerate", "report reports", "begin_work start_work",
      "engineer engineers",
      "quick fast swift", "enough sufficient", "more additional further extra",
      "also additionally furthermore moreover in_addition", "because since as due_to owing_to",
      "therefore thus hence consequently", "put puts place places placed", "holiday leave vacation",
    ],
    fillers: """
      a an by the this that these those it its is are was were be been being to of in on at for with from into onto upon
      as so we us our ours you your yours i me my mine he she they them their his her him one's who whom whose which
      what how there here then than also too just_as very quite really please kindly even still already now such do
      does did doing has have had having but yet own himself herself themselves yourself ourselves one out up off
      away back down over_to through via per according would might make makes made take takes etc et_cetera he_or_she him_or_her thereof therein hereby upon_which in_order_to in_accordance_with said i.e lodge whatever_the in_respect_of on_that_account for_this for_that in_connection_with his_or_her she_or_he they
      """,
    persons:
      "we you everyone everybody all employees staff managers employee each anyone",
    statives: """
      know believe think have are were see hear feel get receive meet love hope want need live own run remember
      understand mean work can
      """,
    imperatives: """
      save send tell contact answer write read ask take give use avoid leave report follow keep see think remember show
      close change lock choose call email mail do let respect treat listen thank correct delete log book pay sign mark
      state share publish post link mention say put stay wait document wear eat park sort switch turn store fetch
      place check confirm note fill go drive work remind talk discuss inform notify be refrain remove accept refer hand
      appoint plan buy speak open begin start stop try protect block review apply register attach approve hear offer
      break update install load connect finish collect count rinse wipe clean make get bring carry hold set make
      submit complete include ensure encrypt never always don't do_not cite credit quote add pick pass dial press
      """,
    openers: "always never please first then next finally also and but so only just kindly",
    examples: [
      "for example", "for instance", "e . g .", "e . g", "such as", "as an example", "among other things",
      "examples",
    ],
    whoever: ["anyone who", "whoever", "everyone who", "those who", "people who", "if you"],
    reasons: "because since therefore thus reason",
    records: "adopted approved revised updated published amended issued effective",
    stems: [
      "lend lends lent", "spend spends spent", "build builds built", "teach teaches taught",
      "draw draws drew drawn",
      "drive drives drove driven", "eat eats ate eaten", "forget forgets forgot forgotten",
      "grow grows grown",
      "hear hears heard", "hide hides hidden", "lose loses lost", "meet meets met", "sell sells sold",
      "steal stolen",
      "think thought", "throw thrown", "understand understood", "win won", "begin begun",
      "break broke broken",
      "grey gray", "practise practice", "cheque check",
      "write writes wrote written writing", "send sends sent", "keep keeps kept", "pay pays paid",
      "give gives gave given",
      "take takes took taken", "make makes made", "do does did done", "know knows knew known",
      "show shows showed shown",
      "tell tells told", "buy buys bought", "hold holds held", "leave leaves left", "bring brings brought",
      "speak speaks spoke spoken", "wear wears wore worn", "choose chooses chose chosen", "see sees saw seen",
      "find finds found", "lock locks locked", "apologise apologize apologises apologizes",
      "recognise recognize recognises recognizes", "organise organize", "colour color colours colors",
      "licence license", "centre center", "programme program",
    ],
    telling: """
      was were had did went came saw said took got knew thought costs means shows happens helps seems feels
      builds saves keeps tends looks sounds becomes gives found told left wrote heard felt ran ate brought fell seldom rarely hardly perhaps might
      """,
    endings: "ational ations ation ingly ings edly ment ness ies ied ing est ers ed es er ly s d",
    presentEndings: "",
    passiveEndings: "",
    abbreviations: "e g i etc vs no nos mr ms mrs dr st approx incl excl dept ext p pp cf a m tel")
}
