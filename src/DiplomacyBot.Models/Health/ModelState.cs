using DiplomacyBot.Models.Faults;

namespace DiplomacyBot.Models.Health;

/// <summary>How a configured model did when it was last called.</summary>
/// <param name="Section">Its section of the configuration.</param>
/// <param name="Fault">Why it could not be used; null when it answered, or was not called yet.</param>
/// <param name="Since">Since when it cannot be used; null while it can.</param>
/// <param name="LastAnswer">When it last answered; null for never since the program started.</param>
public sealed record ModelState(string Section, ModelFault? Fault, DateTimeOffset? Since, DateTimeOffset? LastAnswer);
