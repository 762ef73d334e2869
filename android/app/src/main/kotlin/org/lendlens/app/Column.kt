package org.lendlens.app

import android.content.Context
import android.util.AttributeSet
import android.widget.LinearLayout

/** The column of text of a screen: as wide as the screen, but never wider than one reads well; the rest is margin. */
class Column(context: Context, attributes: AttributeSet?) : LinearLayout(context, attributes) {
    private val margin = paddingStart

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val spare = MeasureSpec.getSize(widthMeasureSpec) - resources.getDimensionPixelSize(R.dimen.column_width)
        val side = maxOf(margin, spare / 2)
        if (side != paddingLeft) setPadding(side, paddingTop, side, paddingBottom)
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }
}
