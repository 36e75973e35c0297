using System.Buffers;

namespace DiplomacyBot.Language.Sentences;

/// <summary>Walks along one line and stops behind each sentence.</summary>
internal ref struct LineCutter(ReadOnlySpan<char> line)
{
    // A remark in brackets longer than this is not a remark; sentences in it are cut.
    private const int LongestRemark = 200;

    /// <summary>All that matters once a sentence has a letter.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create([.. Punctuation.Terminators, '"', '(', ')']);

    private readonly ReadOnlySpan<char> _line = line;
    private int _position;

    /// <summary>The next sentence as trimmed offsets into the line; false at its end.</summary>
    public bool Next(out int from, out int to)
    {
        while (_position < _line.Length && char.IsWhiteSpace(_line[_position]))
        {
            _position++;
        }

        from = _position;
        to = _position = FindEnd(from);
        while (to > from && char.IsWhiteSpace(_line[to - 1]))
        {
            to--;
        }

        return to > from;
    }

    private readonly int FindEnd(int start)
    {
        var (hasContent, straightQuotes, remarkEnd) = (false, CountStraightQuotes(start), -1);
        for (var i = start; i < _line.Length; i++)
        {
            if (hasContent)
            {
                var stop = _line[i..].IndexOfAny(Stops);
                if (stop < 0)
                {
                    break;
                }

                i += stop;
            }

            var c = _line[i];
            if (!Punctuation.IsTerminator(c))
            {
                hasContent = hasContent || char.IsLetterOrDigit(c);
                straightQuotes += c == '"' ? 1 : 0;
                remarkEnd = c == '(' && i > remarkEnd ? EndOfRemark(i) : remarkEnd;
                if (c == ')' && _line[start] == '(' && EndsCredit(start, i))
                {
                    return i + 1;
                }

                continue;
            }

            var runEnd = EndOfRun(i + 1);
            var end = EndOfClosers(runEnd, quoteIsOpen: straightQuotes % 2 == 1);
            if (hasContent && end > remarkEnd && SentenceBoundary.IsAt(_line, start, i, runEnd, end))
            {
                return end;
            }

            straightQuotes += _line[runEnd..end].Count('"');
            i = end - 1;
        }

        return _line.Length;
    }

    /// <summary>"(Ảnh: TTXVN) Ngày 2/11…": nothing but brackets parts the credit from the sentence behind it.</summary>
    private readonly bool EndsCredit(int start, int close)
    {
        var next = Punctuation.SkipSpace(_line, close + 1);
        return next > close + 1 && next < _line.Length && !char.IsLower(_line[next]) && char.IsLetterOrDigit(_line[next]) && Credit.Is(_line[start..close]);
    }

    /// <summary>Straight quotation marks do not say whether they open or close; their number so far in the line does.</summary>
    private readonly int CountStraightQuotes(int end) => _line[..end].Count('"');

    private readonly int EndOfRemark(int open)
    {
        var close = _line[open..].IndexOf(')');
        return close is > 0 and <= LongestRemark ? open + close : open;
    }

    /// <summary>Several marks in a row count as one: "...", "?!", ". . .", and the press's end mark "./.".</summary>
    private readonly int EndOfRun(int i)
    {
        while (i < _line.Length)
        {
            if (Punctuation.IsTerminator(_line[i]))
            {
                i++;
            }
            else if (_line[i] == '/' && i + 1 < _line.Length && _line[i + 1] == '.')
            {
                i += 2;
            }
            else if (Punctuation.SkipSpace(_line, i) is var next && next > i && next < _line.Length && Punctuation.IsTerminator(_line[next])
                && !(next + 1 < _line.Length && char.IsLetterOrDigit(_line[next + 1])))
            {
                i = next + 1;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private readonly int EndOfClosers(int i, bool quoteIsOpen)
    {
        for (var before = -1; before != i && i < _line.Length;)
        {
            before = i;
            if (Punctuation.IsCloser(_line[i]) || (IsStraightQuote(_line[i]) && Closes(i, quoteIsOpen)))
            {
                quoteIsOpen &= _line[i] != '"';
                i++;
            }
            else if (FootnoteLength(i) is var footnote and > 0)
            {
                i += footnote;
            }
            else if (Punctuation.SkipSpace(_line, i) is var next && next > i && next < _line.Length && _line[next] is '”' or '»' && i + 2 >= next)
            {
                i = next + 1;
            }
            else if ((Punctuation.IsCloser(_line[i - 1]) || IsStraightQuote(_line[i - 1])) && Punctuation.IsTerminator(_line[i]))
            {
                i = EndOfRun(i + 1);
            }
        }

        return i;
    }

    private static bool IsStraightQuote(char c) => c is '"' or '\'';

    private readonly bool Closes(int i, bool quoteIsOpen)
    {
        var opensWord = i + 1 < _line.Length && char.IsLetterOrDigit(_line[i + 1]);
        return _line[i] == '"' ? quoteIsOpen || !opensWord : !opensWord;
    }

    /// <summary>Encyclopedias put their note marks behind the full stop: "năm 2000.[12] Ông…".</summary>
    private readonly int FootnoteLength(int i)
    {
        if (_line[i] != '[')
        {
            return 0;
        }

        var end = i + 1;
        while (end < _line.Length && char.IsAsciiDigit(_line[end]))
        {
            end++;
        }

        return end > i + 1 && end < _line.Length && _line[end] == ']' ? end + 1 - i : 0;
    }
}
