namespace DiplomacyBot.Language.Normalization;

/// <summary>
/// The normal form of a text together with the way back: what is found in <see cref="Text"/> can be shown in
/// <see cref="Original"/> and the reverse. Immutable; safe to share between threads.
/// </summary>
public sealed class NormalizedText
{
    // Origin of each normal character: [_starts[i], _ends[i]). Both never decrease. Null when every character stands for itself.
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    /// <summary>Normalises <paramref name="original"/>.</summary>
    public NormalizedText(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        Original = original;
        if (NormalForm.IsKey(original))
        {
            Text = original;
            return;
        }

        var writer = new NormalWriter(new char[original.Length], withOffsets: true);
        Composer.Write(original, ref writer);
        Text = writer.Written.ToString();
        _starts = [.. writer.Starts!];
        _ends = [.. writer.Ends!];
        writer.Dispose();
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>Its normal form, equal to <see cref="NormalForm.Key(string)"/>.</summary>
    public string Text { get; }

    /// <summary>
    /// The span of <see cref="Original"/> that a span of <see cref="Text"/> came from: whole characters with their marks. An empty
    /// span gives an empty span.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <see cref="Text"/>.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        Check(span, Text.Length);
        if (_starts is null || _ends is null)
        {
            return span;
        }

        if (span.Length == 0)
        {
            var at = span.Start < _starts.Length ? _starts[span.Start] : Original.Length;
            return new TextSpan(at, at);
        }

        return new TextSpan(_starts[span.Start], _ends[span.End - 1]);
    }

    /// <summary>
    /// The span of <see cref="Text"/> that a span of <see cref="Original"/> became. A span that cuts a character off its marks takes
    /// the whole character; a span of removed characters only gives an empty span.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <see cref="Original"/>.</exception>
    public TextSpan ToNormal(TextSpan span)
    {
        Check(span, Original.Length);
        if (_starts is null || _ends is null)
        {
            return span;
        }

        var start = CountBelow(_ends, span.Start + 1);
        var end = span.Length == 0 ? start : Math.Max(start, CountBelow(_starts, span.End));
        return new TextSpan(start, end);
    }

    private static void Check(TextSpan span, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfLessThan(span.End, span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, length, nameof(span));
    }

    private static int CountBelow(int[] ascending, int limit)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ascending[middle] < limit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
