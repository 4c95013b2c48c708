using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Panels above each other that share a time axis, and the moments that go through all of them.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">For those who cannot see it.</param>
/// <param name="First">The first second.</param>
/// <param name="Seconds">How many there are; may be 0.</param>
/// <param name="Panels">Top to bottom.</param>
/// <param name="Moments">In the order of time.</param>
internal sealed record Figure(string Id, string Title, int First, int Seconds, IReadOnlyList<Panel> Panels, IReadOnlyList<Moment> Moments);
