package org.lendlens.internal

import java.time.LocalDateTime
import java.time.format.DateTimeParseException
import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject
import org.lendlens.App
import org.lendlens.AppUser
import org.lendlens.AuditReport
import org.lendlens.Band
import org.lendlens.Bytes
import org.lendlens.Citation
import org.lendlens.Confidence
import org.lendlens.ContactsReach
import org.lendlens.Country
import org.lendlens.CountryGuess
import org.lendlens.Device
import org.lendlens.Evidence
import org.lendlens.Finding
import org.lendlens.Gap
import org.lendlens.Guidance
import org.lendlens.GuidancePage
import org.lendlens.GuidanceRow
import org.lendlens.GuidanceSection
import org.lendlens.KnowledgeVersion
import org.lendlens.Lender
import org.lendlens.LenderClass
import org.lendlens.OpenWay
import org.lendlens.Outcome
import org.lendlens.OutcomeOfChange
import org.lendlens.PhoneUser
import org.lendlens.Route
import org.lendlens.RouteState
import org.lendlens.SettingsPage
import org.lendlens.Severity
import org.lendlens.Source
import org.lendlens.Step
import org.lendlens.Summary
import org.lendlens.SuppressedFinding
import org.lendlens.Tool
import org.lendlens.UserKind
import org.lendlens.Verdict

/** Reads the engine's answer: the report of version 1, and what the engine says beside it. */
internal object AnswerReader {
    private const val SCHEMA = "lendlens-report/1"

    /** @throws IllegalArgumentException when [bytes] are no answer */
    fun read(bytes: ByteArray): AuditReport = try {
        answer(JSONObject(bytes.decodeToString()), bytes)
    } catch (e: Exception) {
        when (e) {
            is JSONException, is DateTimeParseException, is ArithmeticException, is IndexOutOfBoundsException ->
                throw IllegalArgumentException("no answer of the engine: ${e.message}", e)
            else -> throw e
        }
    }

    private fun answer(answer: JSONObject, bytes: ByteArray): AuditReport {
        val json = answer.getString("report")
        val report = JSONObject(json)
        val schema = report.getString("schema")
        require(schema == SCHEMA) { "a report of another kind: $schema" }
        val sentences = answer.getJSONArray("gaps").strings()
        return AuditReport(
            json = json,
            answer = answer.getJSONArray("answer").strings(),
            text = answer.stringOrNull("text"),
            tool = report.getJSONObject("tool").let { Tool(it.getString("name"), it.getString("version")) },
            knowledge = knowledge(report.getJSONObject("knowledge")),
            sources = report.getJSONArray("source").objects(::source),
            device = report.getJSONObject("device").let {
                Device(it.stringOrNull("maker"), it.stringOrNull("model"), it.stringOrNull("android"), it.intOrNull("api_level"))
            },
            users = report.getJSONArray("users").objects {
                PhoneUser(it.intExactly("id"), it.enum("kind", UserKind.UNRECOGNISED, UserKind::wire), it.getBoolean("visible"))
            },
            summary = summary(report.getJSONObject("summary")),
            apps = apps(report.getJSONArray("apps"), answer.getJSONArray("apps")),
            findings = report.getJSONArray("findings").objects(::finding),
            suppressed = report.getJSONArray("suppressed").objects {
                SuppressedFinding(it.getString("rule"), it.stringOrNull("package"), it.intOrNull("user"), it.getString("reason"))
            },
            gaps = report.getJSONArray("gaps").objects { it }.mapIndexed { at, gap -> gap(gap, sentences.getOrNull(at)) },
            outcomes = answer.getJSONArray("outcomes").objects {
                OutcomeOfChange(
                    it.getString("package"),
                    it.intExactly("user"),
                    it.enum("outcome", Outcome.UNRECOGNISED, Outcome::wire),
                    it.getString("text"),
                )
            },
            pages = answer.getJSONArray("intents").arrays { it.objects(::page) },
            bytes = Bytes(bytes.copyOf()),
        )
    }

    /** What the engine knows, as reports and the engine itself say it. */
    fun knowledge(json: JSONObject) =
        KnowledgeVersion(json.getString("version"), json.intExactly("lenders"), json.getString("sha256"))

    /** What can be done in a country. */
    fun guidance(json: JSONObject) = Guidance(
        json.getJSONArray("countries").objects { Country(it.getString("jurisdiction"), it.getString("name")) },
        json.optJSONObject("guess")?.let { CountryGuess(it.getString("jurisdiction"), it.getString("text")) },
        json.optJSONObject("screen")?.let { screen ->
            GuidancePage(
                screen.getString("title"),
                screen.getString("note"),
                screen.getJSONArray("sections").objects { section ->
                    GuidanceSection(section.getString("title"), section.getJSONArray("rows").objects(::guidanceRow))
                },
            )
        },
    )

    private fun guidanceRow(json: JSONObject) =
        GuidanceRow(json.getString("title"), json.getString("text"), json.stringOrNull("letter"))

    private fun source(json: JSONObject) = Source(
        json.getString("kind"),
        json.getString("name"),
        json.stringOrNull("sha256"),
        json.timeOrNull("captured_at"),
    )

    private fun summary(json: JSONObject) = Summary(
        apps = json.intExactly("apps"),
        lenders = json.intExactly("lenders"),
        lendersThatCanReadContacts = json.intExactly("lenders_that_can_read_contacts"),
        appsThatCanReadContacts = json.intExactly("apps_that_can_read_contacts"),
        unreadable = json.intExactly("unreadable"),
        isComplete = json.getBoolean("complete"),
    )

    private fun apps(apps: JSONArray, words: JSONArray) = List(apps.length()) { app(apps.getJSONObject(it), words.getJSONObject(it)) }

    private fun app(json: JSONObject, words: JSONObject): App {
        val openWays = words.getJSONArray("open_ways")
        return App(
            packageName = json.getString("package"),
            label = json.stringOrNull("label"),
            isSystem = json.booleanOrNull("system"),
            targetSdk = json.intOrNull("target_sdk"),
            installer = json.stringOrNull("installer"),
            lender = lender(json.getJSONObject("lender"), words.getJSONArray("evidence").strings()),
            users = json.getJSONArray("users").objects { it }.mapIndexed { at, user -> user(user, openWays.getJSONArray(at)) },
            nearestUser = words.intOrNull("nearest"),
        )
    }

    private fun user(json: JSONObject, openWays: JSONArray): AppUser {
        val contacts = json.getJSONObject("contacts")
        return AppUser(
            user = json.intExactly("user"),
            isInstalled = json.booleanOrNull("installed"),
            contacts = ContactsReach(
                contacts.enum("verdict", Verdict.UNRECOGNISED, Verdict::wire),
                contacts.getJSONArray("routes").objects(::route),
            ),
            otherReach = json.getJSONArray("other_reach").objects(::route),
            openWays = openWays.objects { OpenWay(it.getString("name"), it.getString("why")) },
        )
    }

    private fun lender(json: JSONObject, sentences: List<String>) = Lender(
        lenderClass = json.enum("class", LenderClass.UNRECOGNISED, LenderClass::wire),
        band = json.enum("band", Band.UNRECOGNISED, Band::wire),
        probability = json.getDouble("probability"),
        evidence = json.getJSONArray("evidence").objects { it }.mapIndexed { at, piece ->
            Evidence(
                piece.getString("kind"),
                piece.getString("detail"),
                piece.getDouble("weight"),
                piece.getString("source"),
                sentences[at],
            )
        },
    )

    private fun route(json: JSONObject) = Route(
        route = json.getString("route"),
        state = json.enum("state", RouteState.UNRECOGNISED, RouteState::wire),
        flags = json.getJSONArray("flags").strings(),
        appOp = json.stringOrNull("app_op"),
        lastAccess = json.timeOrNull("last_access"),
        lastReject = json.timeOrNull("last_reject"),
        why = json.getString("why"),
    )

    private fun finding(json: JSONObject) = Finding(
        rule = json.getString("rule"),
        severity = json.enum("severity", Severity.UNRECOGNISED, Severity::wire),
        confidence = json.enum("confidence", Confidence.UNRECOGNISED, Confidence::wire),
        packageName = json.stringOrNull("package"),
        user = json.intOrNull("user"),
        title = json.getString("title"),
        message = json.getString("message"),
        evidence = json.getJSONArray("evidence").strings(),
        citations = json.getJSONArray("citations").objects {
            Citation(
                it.getString("title"),
                it.getString("url"),
                it.getString("date"),
                it.getString("checked"),
                it.getString("reliability"),
            )
        },
        remediation = json.getJSONArray("remediation").objects {
            Step(it.getString("action"), it.getString("text"), it.stringOrNull("command"))
        },
    )

    private fun gap(json: JSONObject, text: String?) = Gap(
        kind = json.getString("kind"),
        detail = json.getString("detail"),
        source = json.intOrNull("source"),
        packageName = json.stringOrNull("package"),
        user = json.intOrNull("user"),
        text = text ?: json.getString("detail"),
    )

    private fun page(json: JSONObject): SettingsPage {
        val extras = json.getJSONObject("extras")
        return SettingsPage(
            step = json.intExactly("step"),
            action = json.stringOrNull("action"),
            packageName = json.stringOrNull("package"),
            className = json.stringOrNull("class"),
            data = json.stringOrNull("data"),
            extras = extras.keys().asSequence().associateWith { extras.getString(it) },
            label = json.getString("label"),
        )
    }
}

private fun JSONObject.stringOrNull(name: String): String? = if (isNull(name)) null else getString(name)

/** `getInt` would cut a number that is no `Int`. */
private fun JSONObject.intExactly(name: String): Int = Math.toIntExact(getLong(name))

private fun JSONObject.intOrNull(name: String): Int? = if (isNull(name)) null else intExactly(name)

private fun JSONObject.booleanOrNull(name: String): Boolean? = if (isNull(name)) null else getBoolean(name)

private fun JSONObject.timeOrNull(name: String): LocalDateTime? = stringOrNull(name)?.let(LocalDateTime::parse)

private inline fun <reified T : Enum<T>> JSONObject.enum(name: String, otherwise: T, wire: (T) -> String): T {
    val value = getString(name)
    return enumValues<T>().firstOrNull { it != otherwise && wire(it) == value } ?: otherwise
}

private fun JSONArray.strings(): List<String> = List(length()) { getString(it) }

private fun <T> JSONArray.objects(read: (JSONObject) -> T): List<T> = List(length()) { read(getJSONObject(it)) }

private fun <T> JSONArray.arrays(read: (JSONArray) -> T): List<T> = List(length()) { read(getJSONArray(it)) }
