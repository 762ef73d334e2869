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
report-answer-files-lenders = { $count ->
    [one] { $count } lending app asks for your contacts.
   *[other] { $count } lending apps ask for your contacts.
}
report-answer-files-none = No lending app was seen that asks for contacts.
report-answer-nothing = Nothing could be audited: no list of apps was found in what was given.
report-second-silent = { $count ->
    [one] { $count } lending app gets them as soon as it asks: Android will not ask you.
   *[other] { $count } lending apps get them as soon as they ask: Android will not ask you.
}
report-second-unknown = { $count ->
    [one] Of { $count } lending app it is not known whether it can.
   *[other] Of { $count } lending apps it is not known whether they can.
}
report-second-but-gaps = { $count ->
    [one] But { $count } thing could not be seen, so this is no all-clear. See “Not seen” below.
   *[other] But { $count } things could not be seen, so this is no all-clear. See “Not seen” below.
}
report-second-more-gaps = { $count ->
    [one] There may be more: { $count } thing could not be seen. See “Not seen” below.
   *[other] There may be more: { $count } things could not be seen. See “Not seen” below.
}
report-second-complete = All that was given could be read.
report-second-complete-files = Every file could be read whole.
report-note-sample = This phone is invented, for a first look. What most of its apps ask for is taken from real apps; what they were allowed, and when they used it, is made up.

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
report-section-steps = What you can do
report-section-reachable = Lending apps that could get your contacts
report-section-asking = Lending apps that ask for your contacts
report-section-not-asking = Lending apps that do not ask for your contacts
report-section-unknown = Lending apps of which it is not known
report-section-shut = Lending apps that cannot read your contacts now
report-section-features = Banks, wallets and shops that also lend, and can read your contacts
report-section-ask = Is this a loan app?
report-section-others = Other apps
report-section-suppressed = Left out on request
report-section-gaps = Not seen
report-section-rules = All findings, by rule
report-section-citations = Rules and sources
report-section-sources = What was read

## One app

report-field-contacts = Contacts
report-field-since = Since
report-field-used = Last used
report-field-also = Also
report-field-why = Lends?
report-field-findings = Findings
report-field-commands = Turn off

report-user-owner = Owner
report-user-secondary = Other user (user { $id })
report-user-work = Work profile (user { $id })
report-user-clone = App clone (user { $id })
report-user-private = Private space (user { $id })
report-user-secure-folder = Secure folder (user { $id })
report-user-guest = Guest (user { $id })
report-user-says = { $user }: { $text }
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

report-since-installed = Installed { $time }; the day of the permission is not kept
report-since-system = Came with the phone
report-since-unknown = Not known; no source gives the day of its installation

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = No use on record; that does not prove that there was none
report-detail-used = Last used: { $time }
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
report-also-unknown = Not known: { $routes }

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

report-quoted = “{ $text }”
report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-words = { $kind } { $detail } (word list: { $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-listed = Listed by { $source }
report-evidence-answer = You answered: { $detail }
report-evidence-context = { $detail }
report-evidence-against = Speaks against it: { $text }
report-evidence-none = No reason was kept
report-evidence-fewer = There are no further reasons
report-context-no-network = it has no access to the internet
report-context-system = it is part of the phone's own software
report-context-prior = one app in ten lends at all, as far as is known beforehand
report-kind-catalog = Listed
report-kind-label = Its name says
report-kind-package = Its package name says
report-kind-texts = Its own texts say
report-kind-component = A part of it
report-kind-library = A library in it
report-kind-signer = Signed by
report-kind-context = What surrounds it
report-kind-user = Your answer

report-language-ar-ur = Arabic and Urdu
report-language-en = English
report-language-es = Spanish
report-language-fa = Persian
report-language-fil = Filipino
report-language-fr = French
report-language-hi-bn = Hindi and Bengali
report-language-id-ms = Indonesian and Malay
report-language-pt = Portuguese
report-language-ru = Russian
report-language-sw-ng = Swahili and Nigerian languages
report-language-ta-te = Tamil, Telugu and others of South India
report-language-th = Thai
report-language-vi = Vietnamese
report-language-zh = Chinese

report-severity-critical = critical
report-severity-high = high
report-severity-medium = medium
report-severity-low = low
report-severity-info = info

## What you can do, for every lender above and below

report-step-keep-evidence = Before you change anything, keep evidence: save this report, take pictures of each app's permission page and version, and keep messages and calls from the lender and its collectors.
report-step-open-page = On the phone, open Settings › Apps › the app › Permissions and set Contacts, and what stands under “Also”, to “Don't allow”. The screen is under Settings › Accessibility, notifications under Settings › Notifications › Notification access. Do it in each profile that is named.
report-step-commands = Or from a computer: connect the phone and run the commands that stand with each app. Some phones ask for a further developer switch first.
report-step-make-final = To keep an app from asking again, put user, package and permission into this command. Older phones do not know this command: tick “Don't ask again” there when the app asks.
report-step-verify = Make the files again and audit again. Only what the phone itself then shows as off is off.
report-step-refuse = When an app asks for the contacts, choose “Don't allow”. A contact for emergencies can be typed in by hand, with that person's consent.
report-step-uninstall = If you no longer need an app, uninstall it. That is your choice. Save contracts and payments first; a debt stays a debt.
report-step-complain = Complain, with the evidence: to the provider of the app, to the store it came from, and to the authority over lenders or personal data where you live.
report-step-warn-contacts = Tell the people in your contacts that strangers may call or write to them because of you, that they need not pay or answer unless they stand surety, and that they should keep what they get.

## Other apps

report-ask-how = Only you know. Write your answer, yes or no, into a file, and audit again with --answers FILE:
report-others-count = { $count ->
    [one] { $count } other app can read your contacts; --all lists it.
   *[other] { $count } other apps can read your contacts; --all lists them.
}
report-others-files = { $count ->
    [one] { $count } more app was looked at; --all lists it.
   *[other] { $count } more apps were looked at; --all lists them.
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
report-gap-unsupported = { $count ->
    [one] { $count } file is known, but not read: of an app bundle (aab) let bundletool make APKs first; of an encrypted .apkm of 2020 get a newer one
   *[other] { $count } files are known, but not read: of app bundles (aab) let bundletool make APKs first; of encrypted .apkm files of 2020 get newer ones
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
    [one] { $count } thing was too large; what was over the limit was left out
   *[other] { $count } things were too large; what was over the limit was left out
}
report-gap-user-not-visible = { $count ->
    [one] The apps of { $count } user of the phone could not be seen
   *[other] The apps of { $count } users of the phone could not be seen
}
report-gap-contradiction = { $count ->
    [one] In { $count } place a file says two things at once and cannot be relied on
   *[other] In { $count } places a file says two things at once and cannot be relied on
}
report-gap-disagreement = { $count ->
    [one] In { $count } case two files disagree; the newer or fuller one was used
   *[other] In { $count } cases two files disagree; the newer or fuller one was used
}
report-gap-no-permissions = { $count ->
    [one] The permissions of { $count } app are in none of the files
   *[other] The permissions of { $count } apps are in none of the files
}
report-gap-requests-not-listed = The files do not list which permissions these apps ask for, so one that is not shown may still be asked for
report-gap-shared-user-missing = { $count ->
    [one] { $count } app shares its permissions with others, and they are in none of the files
   *[other] { $count } apps share their permissions with others, and they are in none of the files
}
report-gap-no-packages = No list of apps was among the files
report-gap-list-cut = The phone's list of apps broke off, so its apps were asked for one by one
report-gap-apps-hidden = { $count ->
    [one] The phone does not show every app to this one, so there may be more
   *[other] For { $count } reasons the phone does not show every app to this one, so there may be more
}
report-gap-grants-not-visible = { $count ->
    [one] The apps of { $count } other profile are shown, but not what they were allowed
   *[other] The apps of { $count } other profiles are shown, but not what they were allowed
}

report-gap-ways = For no app is it known whether it reaches: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-of-user = { $what } ({ $user })
report-gaps-what-to-do = Make the missing files, unlock what was locked, and audit again. What is not in this report may still be on the phone.
report-more = … and { $count } more

report-source = { $count ->
    [one] { $count } file: { $files }
   *[other] { $count } files: { $files }
}
report-source-captured = { $count ->
    [one] { $count } file, made { $time }: { $files }
   *[other] { $count } files, the newest made { $time }: { $files }
}
report-source-no-names = No file gives the apps' names, and names tell most. Add a list with the columns package,label to find more.
report-rules = { $severity }: { $rules }
report-rule = { $rule } ({ $count })
report-rules-explain = “lendlens explain RULE” tells why a rule matters and when it is a false alarm.
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, knowledge of { $knowledge } with { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}. Nothing left this computer.

## On the phone itself, in place of what speaks of files and of the command line

report-phone-answer-nothing = Nothing could be audited: no app was shown.
report-phone-but-gaps = { $count ->
    [one] But { $count } thing could not be seen, so this is no all-clear.
   *[other] But { $count } things could not be seen, so this is no all-clear.
}
report-phone-more-gaps = { $count ->
    [one] There may be more: { $count } thing could not be seen.
   *[other] There may be more: { $count } things could not be seen.
}
report-phone-complete = All that an app is allowed to see was read.
report-phone-section-sources = What was read
report-phone-step-verify = Audit again. Only what the phone itself then shows as off is off.
report-phone-ask-how = Only you know. Answer in the app; the answer stays on this phone and counts from then on.
report-phone-others-count = { $count ->
    [one] { $count } other app can read your contacts.
   *[other] { $count } other apps can read your contacts.
}
report-phone-others-files = { $count ->
    [one] { $count } more app was looked at.
   *[other] { $count } more apps were looked at.
}
report-phone-gaps-what-to-do = Allow what was refused, unlock what was locked, and audit again. What is not in this report may still be on the phone.
report-phone-source = { $files }
report-phone-tool = LendLens { $version }, knowledge of { $knowledge } with { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}. Nothing left this phone.

# What can be done in a country. The sentences of the rules and channels themselves stand in data/guidance/.

report-guidance-list = Guidance by country: rules, where to complain, what to send
report-guidance-exists = lendlens guidance: which rules there are in your country, where to complain, and a letter to send.
report-guidance-title = What you can do: { $country }
report-guidance-note = The rules speak of lenders in general; whether a company keeps them is for the office to decide. This is no legal advice, and numbers and addresses change: look at the source and its date.
report-guidance-rules = Rules
report-guidance-says = It says
report-guidance-source = Source
report-guidance-source-line = { $title }, { $date }, looked at on { $checked } ({ $reliability }): { $url }
report-guidance-undated = no date
report-guidance-own-text = own text
report-guidance-described = described by others
report-guidance-weak = weak source
report-guidance-channels = Where to complain, in this order
report-guidance-care = Care
report-guidance-check = check before use
report-guidance-for = For
report-guidance-contact = Contact
report-guidance-bring = What to bring
report-guidance-store = For apps from Google Play
report-guidance-evidence = Keep as evidence
report-guidance-letters = What you can send
report-guidance-blanks = Fill in what stands in square brackets.
report-guidance-complaint = Letter of complaint
report-guidance-contacts = Message to your contacts
report-guidance-guess-sim = Your SIM card suggests { $country }. That is a guess.
report-guidance-guess-language = Your phone’s language suggests { $country }. That is a guess.
