"""Plans of schools, preschools, care homes and health in schools."""
