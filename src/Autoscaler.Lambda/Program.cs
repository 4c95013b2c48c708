using Autoscaler.Lambda;

#pragma warning disable RS0030 // The composition root: the only file of the functions that reads the environment.
Settings.Read(Environment.GetEnvironmentVariable);
#pragma warning restore RS0030
