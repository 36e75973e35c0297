using static DiplomacyBot.Evaluation.Html.HtmlWriter;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>A drawing with two axes. Values are mapped to the unit square by the caller; y grows upwards.</summary>
internal sealed class Plot(HtmlWriter html, string title)
{
    private const double Width = 640;
    private const double Height = 300;
    private const double Left = 52;
    private const double Right = 16;
    private const double Top = 14;
    private const double Bottom = 46;
    private const double RowHeight = 0.065;
    private const double Gap = 0.006;

    /// <summary>Room for a name such as <c>p95</c>, as a share of the width; on phones letters are larger.</summary>
    public const double LabelWidth = 0.075;

    public Plot Begin()
    {
        html.Raw($"<svg viewBox=\"0 0 {Number(Width)} {Number(Height)}\" role=\"img\" aria-label=\"{Encode(title)}\">\n");
        return this;
    }

    public void End() => html.Raw("</svg>\n");

    public static double X(double unit) => Left + (unit * (Width - Left - Right));

    public static double Y(double unit) => Height - Bottom - (unit * (Height - Top - Bottom));

    public Plot XAxis(string label, IEnumerable<(double At, string Text)> marks)
    {
        html.Raw($"<line class=\"axis\" x1=\"{Number(X(0))}\" y1=\"{Number(Y(0))}\" x2=\"{Number(X(1))}\" y2=\"{Number(Y(0))}\"/>");
        foreach (var (at, text) in marks)
        {
            html.Raw($"<text class=\"mark\" text-anchor=\"middle\" x=\"{Number(X(at))}\" y=\"{Number(Y(0) + 16)}\">").Text(text).Raw("</text>");
        }

        html.Raw($"<text class=\"label\" text-anchor=\"middle\" x=\"{Number(X(0.5))}\" y=\"{Number(Height - 8)}\">").Text(label).Raw("</text>\n");
        return this;
    }

    public Plot YAxis(string label, IEnumerable<(double At, string Text)> marks)
    {
        foreach (var (at, text) in marks)
        {
            html.Raw($"<line class=\"grid\" x1=\"{Number(X(0))}\" y1=\"{Number(Y(at))}\" x2=\"{Number(X(1))}\" y2=\"{Number(Y(at))}\"/>");
            html.Raw($"<text class=\"mark\" text-anchor=\"end\" x=\"{Number(X(0) - 6)}\" y=\"{Number(Y(at) + 4)}\">").Text(text).Raw("</text>");
        }

        html.Raw($"<text class=\"label\" text-anchor=\"middle\" transform=\"rotate(-90)\" x=\"{Number(-Y(0.5))}\" y=\"13\">").Text(label).Raw("</text>\n");
        return this;
    }

    public Plot Line(string cssClass, IEnumerable<(double X, double Y)> points)
    {
        html.Raw($"<polyline class=\"line {cssClass}\" points=\"{string.Join(' ', points.Select(p => $"{Number(X(p.X))},{Number(Y(p.Y))}"))}\"/>\n");
        return this;
    }

    public Plot Dot(string cssClass, double x, double y, string tip, double radius = 3.5)
    {
        html.Raw($"<circle class=\"{cssClass}\" cx=\"{Number(X(x))}\" cy=\"{Number(Y(y))}\" r=\"{Number(radius)}\"><title>").Text(tip).Raw("</title></circle>\n");
        return this;
    }

    public Plot Bar(double from, double to, double height, string tip)
    {
        html.Raw($"<rect class=\"bar\" x=\"{Number(X(from) + 0.5)}\" y=\"{Number(Y(height))}\" width=\"{Number(Math.Max(1, X(to) - X(from) - 1))}\" height=\"{Number(Y(0) - Y(height))}\"><title>").Text(tip).Raw("</title></rect>\n");
        return this;
    }

    public Plot Note(double x, double y, string text, string anchor = "start")
    {
        html.Raw($"<text class=\"mark\" text-anchor=\"{anchor}\" x=\"{Number(X(x))}\" y=\"{Number(Y(y))}\">").Text(text).Raw("</text>");
        return this;
    }

    /// <summary>Vertical lines with their names at the top; a name that would cover the one before it stands a row lower.</summary>
    public Plot Verticals(IReadOnlyList<(double X, string Text)> lines)
    {
        var ends = new List<double>();
        foreach (var (x, text) in lines.OrderBy(static line => line.X))
        {
            html.Raw($"<line class=\"rule\" x1=\"{Number(X(x))}\" y1=\"{Number(Y(0))}\" x2=\"{Number(X(x))}\" y2=\"{Number(Y(1))}\"/>");
            var toTheLeft = x + LabelWidth > 1;
            var (from, to) = toTheLeft ? (x - LabelWidth, x) : (x, x + LabelWidth);
            var row = ends.FindIndex(end => end <= from) is >= 0 and var free ? free : ends.Count;
            if (row == ends.Count)
            {
                ends.Add(to);
            }

            ends[row] = to;
            Note(x + (toTheLeft ? -Gap : Gap), 1 - ((row + 0.7) * RowHeight), text, toTheLeft ? "end" : "start");
        }

        return this;
    }

    /// <summary>Marks at 0, 0.2 … 1.</summary>
    public static IEnumerable<(double, string)> Fifths => Enumerable.Range(0, 6).Select(i => (i / 5.0, Number(i / 5.0)));
}
