package org.lendlens.app

import android.content.Context
import android.graphics.drawable.Drawable
import android.view.LayoutInflater
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.Switch
import android.widget.TextView

/** Rows that belong together: they share one outline, with rounder corners where the group begins and ends. */
class Group(context: Context) : LinearLayout(context) {
    init {
        orientation = VERTICAL
        dividerDrawable = context.getDrawable(R.drawable.gap)
        showDividers = SHOW_DIVIDER_MIDDLE
    }

    /** A row; with [press] it can be pressed, and shows so. */
    fun row(
        title: CharSequence,
        summary: CharSequence? = null,
        icon: Int = 0,
        end: Int = R.drawable.icon_open,
        press: (() -> Unit)? = null,
    ): View {
        val row = LayoutInflater.from(context).inflate(R.layout.row, this, false)
        row.part<TextView>(R.id.row_title).text = title
        row.part<TextView>(R.id.row_summary).say(summary)
        if (icon != 0 && !isLargeType()) row.part<ImageView>(R.id.row_icon).show { setImageResource(icon) }
        if (press != null) {
            row.setOnClickListener { press() }
            if (end != 0) row.part<ImageView>(R.id.row_end).show { setImageResource(end) }
        }
        addView(row)
        return row
    }

    /** A step of several. */
    fun step(number: Int, text: CharSequence, buttons: Buttons.() -> Unit = {}): View = row(text).also { row ->
        val spoken = context.getString(R.string.detail_step, number)
        row.part<TextView>(R.id.row_number).show {
            this.text = String.format(locale(), "%d", number)
            contentDescription = spoken
        }
        row.part<Buttons>(R.id.row_buttons).fill(spoken, buttons)
    }

    /** Symbols then leave their room to the words, which say the same. */
    private fun isLargeType() = resources.configuration.fontScale >= LARGE_TYPE

    private fun locale() = resources.configuration.locales[0]

    /** A row of an app, with the app's own icon. */
    fun app(title: CharSequence, summary: CharSequence?, icon: (ImageView) -> Unit, press: () -> Unit): View =
        row(title, summary, press = press).also { row ->
            row.part<ImageView>(R.id.row_icon).show {
                layoutParams = layoutParams.apply {
                    width = resources.getDimensionPixelSize(R.dimen.app_icon)
                    height = width
                }
                icon(this)
            }
        }

    /** A row with buttons of its own. */
    fun choice(title: CharSequence, summary: CharSequence?, icon: Int = 0, buttons: Buttons.() -> Unit): View =
        row(title, summary, icon).also { it.part<Buttons>(R.id.row_buttons).fill(title, buttons) }

    /** A row that is on or off. */
    fun toggle(title: CharSequence, summary: CharSequence?, icon: Int, on: Boolean, change: (Boolean) -> Unit): View {
        val row = row(title, summary, icon)
        val switch = row.part<Switch>(R.id.row_switch)
        switch.show { isChecked = on }
        row.setOnClickListener { change(!on) }
        row.accessibilityDelegate = object : AccessibilityDelegate() {
            override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
                super.onInitializeAccessibilityNodeInfo(host, info)
                info.className = Switch::class.java.name
                info.isCheckable = true
                @Suppress("DEPRECATION") // its successor is of API 36
                info.isChecked = switch.isChecked
            }
        }
        return row
    }

    override fun onViewAdded(child: View) {
        super.onViewAdded(child)
        for (index in 0 until childCount) getChildAt(index).background = outline(index)
    }

    private fun outline(index: Int): Drawable? = context.getDrawable(
        when {
            childCount == 1 -> R.drawable.row_only
            index == 0 -> R.drawable.row_first
            index == childCount - 1 -> R.drawable.row_last
            else -> R.drawable.row_middle
        },
    )

    private companion object {
        const val LARGE_TYPE = 1.5f
    }
}
