namespace Autoscaler.Core.Policies;

/// <summary>What one response may spend on serverless capacity.</summary>
public sealed record BudgetPolicy(double AcuHoursPerSpike, OnExceed OnExceed);
