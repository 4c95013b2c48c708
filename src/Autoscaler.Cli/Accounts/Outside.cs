using Autoscaler.Aws.Desk;

namespace Autoscaler.Cli.Accounts;

/// <summary>Everything outside the program that a verb may ask; the composition root gives it.</summary>
/// <param name="Clock">The time.</param>
/// <param name="Variable">The environment; null where a variable is not set.</param>
/// <param name="Account">The AWS account. Nothing is asked of it, and no credentials are looked for, before a verb needs it.</param>
internal sealed record Outside(TimeProvider Clock, Func<string, string?> Variable, DeskAccount Account);
