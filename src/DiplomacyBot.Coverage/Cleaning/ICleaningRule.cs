namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>
/// Knows one kind of boilerplate. A rule marks what it is sure of and leaves everything else: a paragraph lost is worse than
/// a label kept.
/// </summary>
internal interface ICleaningRule
{
    void Apply(LineSheet sheet);
}
