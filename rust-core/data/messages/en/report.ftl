# The report for people: the answer first, then app by app.
# Calm and exact; "seen" and "not seen", never "safe"; no word about a company but what a named list says.

report-time = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }, { $hour }:{ $minute }
report-comma = { ", " }
report-blank = { " " }
report-dot = { " · " }

## The answer

report-answer-lenders = { $count ->
    [one] { $count } lending app can read your contacts.
   *[other] { $count } lending apps can read your contacts.
}
report-answer-none = No lending app was seen that can read your contacts.
report-answer-nothing = Nothing could be audited: no list of apps was found in what was given.
report-second-silent = { $count ->
    [one] { $count } lending app can get at them without asking you again.
   *[other] { $count } lending apps can get at them without asking you again.
}
report-second-unknown = { $count ->
    [one] Of { $count } lending app it is not known whether it can.
   *[other] Of { $count } lending apps it is not known whether they can.
}
report-second-but-gaps = { $count ->
    [one] But { $count } thing could not be seen, so this is no all-clear; it is named below.
   *[other] But { $count } things could not be seen, so this is no all-clear; they are named below.
}
report-second-more-gaps = { $count ->
    [one] There may be more: { $count } thing could not be seen; it is named below.
   *[other] There may be more: { $count } things could not be seen; they are named below.
}
report-second-complete = All that was given could be read.

report-android = Android { $version }
report-apps = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}
report-users = { $count ->
    [one] { $count } user
   *[other] { $count } users
}
report-lenders = { $count ->
    [one] { $count } of them lends
   *[other] { $count } of them lend
}

## Sections

report-section-reading = Lending apps that can read your contacts
report-section-reachable = Lending apps that could get your contacts
report-section-unknown = Lending apps of which it is not known
report-section-shut = Lending apps that cannot read your contacts now
report-section-features = Banks, wallets and shops that also lend, and can read your contacts
report-section-ask = Is this a loan app?
report-section-others = Other apps
report-section-suppressed = Left out on request
report-section-gaps = Not seen
report-section-citations = Rules and sources
report-section-sources = What was read

## One app

report-field-contacts = Contacts
report-field-since = Since
report-field-used = Last used
report-field-also = Also
report-field-why = Lends?
report-field-findings = Findings
report-field-next = Do next

report-user-owner = Owner
report-user-secondary = Second user (user { $id })
report-user-work = Work profile (user { $id })
report-user-clone = App clone (user { $id })
report-user-private = Private space (user { $id })
report-user-secure-folder = Secure folder (user { $id })
report-user-guest = Guest (user { $id })
report-user-says = { $user }:
report-user-unknown = User { $id }

report-verdict-not-installed = Not installed here.
report-verdict-unknown = Not known.
report-verdict-can-read = Can read them.
report-verdict-blocked = Blocked.
report-verdict-can-obtain-silently = Can get them without asking you again.
report-verdict-may-ask = Cannot read them now, but may ask you.
report-verdict-requested = Wants them; not known whether allowed.
report-verdict-write-only = Can write them, not read them.
report-verdict-accounts-only = Reaches only the accounts on the phone.
report-verdict-not-requested = Does not ask for them.

report-since-installed = Installed { $time }; the phone does not keep when the permission was given
report-since-system = Came with the phone
report-since-unknown = Not known; no source gives the day of its installation

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = No use on record; this does not prove that there was none
report-ago-minutes = { $count ->
    [one] { $count } minute before the audit
   *[other] { $count } minutes before the audit
}
report-ago-hours = { $count ->
    [one] { $count } hour before the audit
   *[other] { $count } hours before the audit
}
report-ago-days = { $count ->
    [one] { $count } day before the audit
   *[other] { $count } days before the audit
}
report-ago-months = { $count ->
    [one] { $count } month before the audit
   *[other] { $count } months before the audit
}

report-also-open = Can reach: { $routes }
report-also-wanted = Asks for, not open now: { $routes }
report-also-unknown = Not known: { $routes }
report-also-none = Nothing else was seen

report-route-call-log = call log
report-route-call-log-write = changing the call log
report-route-outgoing-calls = outgoing calls
report-route-sms = messages
report-route-sms-receive = incoming messages
report-route-phone-state = phone state and incoming numbers
report-route-phone-numbers = own phone numbers
report-route-accessibility = the screen (accessibility)
report-route-notifications = notifications
report-route-all-files = all files
report-route-storage = files
report-route-app-list = list of installed apps
report-route-device-admin = device administration
report-route-dialer = role of the dialler
report-route-sms-role = role of the SMS app

report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-against = Against it – { $kind }: { $detail } ({ $source })
report-evidence-against-unsourced = Against it – { $kind }: { $detail }
report-evidence-none = No evidence was kept
report-kind-catalog = named by a public list
report-kind-label = its name
report-kind-package = its package name
report-kind-texts = its own texts
report-kind-component = a part of it
report-kind-library = a library in it
report-kind-signer = its signer
report-kind-context = what surrounds it
report-kind-user = your answer

report-severity-critical = critical
report-severity-high = high
report-severity-medium = medium
report-severity-low = low
report-severity-info = info

report-steps-told = As for the apps above.
report-steps-more = { $count ->
    [one] { $count } more step is in the Markdown report (--format markdown).
   *[other] { $count } more steps are in the Markdown report (--format markdown).
}

## Other apps

report-ask = { $name } ({ $package }) may be one. Say so in a file for --answers: { $package },yes or { $package },no
report-others-count = { $count ->
    [one] { $count } other app can read your contacts; --all lists it.
   *[other] { $count } other apps can read your contacts; --all lists them.
}
report-others-none = No other app was seen that can read your contacts.
report-app = { $name } ({ $package })

## What was left out or not seen

report-suppressed = { $rule }: { $reason }
report-suppressed-package = { $rule }, { $package }: { $reason }

report-gap-unreadable = { $count ->
    [one] { $count } file or folder could not be read
   *[other] { $count } files or folders could not be read
}
report-gap-empty = { $count ->
    [one] { $count } file or folder is empty
   *[other] { $count } files or folders are empty
}
report-gap-unrecognised = { $count ->
    [one] { $count } file is of no kind that is known here
   *[other] { $count } files are of no kind that is known here
}
report-gap-not-answered = { $count ->
    [one] The phone answered { $count } question with an error
   *[other] The phone answered { $count } questions with an error
}
report-gap-cut-off = { $count ->
    [one] { $count } file ends in the middle
   *[other] { $count } files end in the middle
}
report-gap-filtered = { $count ->
    [one] { $count } file shows only a part, so its silence says nothing
   *[other] { $count } files show only a part, so their silence says nothing
}
report-gap-malformed = { $count ->
    [one] { $count } place could not be understood
   *[other] { $count } places could not be understood
}
report-gap-encoding = { $count ->
    [one] { $count } file holds bytes that are no text
   *[other] { $count } files hold bytes that are no text
}
report-gap-limit = { $count ->
    [one] { $count } time a limit was passed and the rest left out
   *[other] { $count } times a limit was passed and the rest left out
}
report-gap-user-not-visible = { $count ->
    [one] The apps of { $count } user are not shown
   *[other] The apps of { $count } users are not shown
}
report-gap-contradiction = { $count ->
    [one] In { $count } place a source says two things at once and cannot be relied on
   *[other] In { $count } places a source says two things at once and cannot be relied on
}
report-gap-disagreement = { $count ->
    [one] In { $count } case two sources disagree; the newer or fuller one was used
   *[other] In { $count } cases two sources disagree; the newer or fuller one was used
}
report-gap-no-permissions = { $count ->
    [one] Of { $count } app no source shows the permissions
   *[other] Of { $count } apps no source shows the permissions
}
report-gap-shared-user-missing = { $count ->
    [one] { $count } app shares its permissions with others, and no source shows them
   *[other] { $count } apps share their permissions with others, and no source shows them
}
report-gap-no-packages = No list of apps was among the sources

report-gap-ways = For no app is it known whether it reaches: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-detail-user = { $what }, user { $user }: { $detail }
report-gap-user = user { $user }: { $detail }
report-more = … and { $count } more

report-source = { $name } ({ $kind })
report-source-captured = { $name } ({ $kind }), made { $time }
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, knowledge of { $knowledge } with { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}. Nothing left this computer.
