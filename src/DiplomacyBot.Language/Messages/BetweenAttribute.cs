using System.Globalization;

namespace DiplomacyBot.Language.Messages;

/// <summary>The range of a setting, both ends included, and what the setting is for; <see cref="SettingFaults.CheckRanges"/> refuses what is outside.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute : Attribute
{
    /// <summary>For whole numbers.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="most">The largest value.</param>
    /// <param name="vi">What the setting is for, in Vietnamese.</param>
    /// <param name="en">The same in English.</param>
    public BetweenAttribute(int least, int most, string vi, string en) => (Least, Most, Meaning) = (least, most, new Phrase(vi, en));

    /// <summary>For shares and the like.</summary>
    /// <inheritdoc cref="BetweenAttribute(int, int, string, string)"/>
    public BetweenAttribute(double least, double most, string vi, string en) => (Least, Most, Meaning) = (least, most, new Phrase(vi, en));

    /// <summary>For durations, such as <c>00:00:01</c>.</summary>
    /// <inheritdoc cref="BetweenAttribute(int, int, string, string)"/>
    public BetweenAttribute(string least, string most, string vi, string en) =>
        (Least, Most, Meaning) = (TimeSpan.Parse(least, CultureInfo.InvariantCulture), TimeSpan.Parse(most, CultureInfo.InvariantCulture), new Phrase(vi, en));

    /// <summary>The least value: an <see cref="int"/>, a <see cref="double"/> or a <see cref="TimeSpan"/>, as the property is.</summary>
    public IComparable Least { get; }

    /// <summary>The largest value, of the same type.</summary>
    public IComparable Most { get; }

    /// <summary>What the setting is for.</summary>
    public Phrase Meaning { get; }

    /// <summary>Whether a value is inside.</summary>
    /// <exception cref="ArgumentException">It is of another type than the ends.</exception>
    // NaN sorts below every number, so it is never inside.
    public bool Holds(IComparable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.CompareTo(Least) >= 0 && value.CompareTo(Most) <= 0;
    }
}
